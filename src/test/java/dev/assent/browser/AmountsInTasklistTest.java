package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people write for numbers and dates is read as what it means, shown as it was read, or refused at the field. */
@BrowserTest
class AmountsInTasklistTest {
    private static final String TABLES = """
            async rows => {
              const { readAmount } = await import('/camunda/app/tasklist/custom/amounts.js');
              const { readDay, readTime } = await import('/camunda/app/tasklist/custom/moments.js');
              const said = found => found.empty ? 'empty' : String(found.number ?? found.day ?? found.time ?? found.problem);
              const read = { amount: readAmount, day: readDay, time: readTime };
              return rows.map(([kind, text, currency]) => said(read[kind](text, currency ?? undefined)));
            }""";
    private Office office;

    @BeforeEach
    void open(Office running) {
        office = running;
    }

    private record Row(String kind, String text, String currency, String read) {
        static Row amount(String text, String read) {
            return new Row("amount", text, null, read);
        }

        static Row in(String currency, String text, String read) {
            return new Row("amount", text, currency, read);
        }

        static Row day(String text, String read) {
            return new Row("day", text, null, read);
        }

        static Row time(String text, String read) {
            return new Row("time", text, null, read);
        }
    }

    @Test
    @DisplayName("The rule for numbers, dates and times of day, row by row")
    void rule() {
        List<Row> rows = Stream.of(numbers(), currencies(), days()).flatMap(List::stream).toList();
        Page page = office.tasklist("clara").page();
        List<?> read = (List<?>) page.evaluate(TABLES, rows.stream().map(row -> Arrays.asList(row.kind(), row.text(), row.currency())).toList());
        page.context().close();
        for (int i = 0; i < rows.size(); i++) {
            assertThat(read.get(i)).as(rows.get(i).toString()).isEqualTo(rows.get(i).read());
        }
    }

    private static List<Row> numbers() {
        return List.of(Row.amount("1250000", "1250000"), Row.amount("1,250,000", "1250000"), Row.amount("1.250.000", "1250000"),
                Row.amount("1,250,000.00", "1250000"), Row.amount("1.250.000,50", "1250000.5"), Row.amount("1 250 000", "1250000"),
                Row.amount("1\u00a0250\u00a0000,5", "1250000.5"), Row.amount("1\u2009250\u202f000", "1250000"), Row.amount("1'250'000", "1250000"),
                Row.amount("1\u2019250\u2019000", "1250000"), Row.amount("1\u066c250\u066c000\u066b50", "1250000.5"),
                Row.amount("\u0661\u066c\u0662\u0665\u0660", "1250"), Row.amount("\u06f1\u06f2\u06f5\u06f0", "1250"), Row.amount("\u200f\u0661\u0662\u200e", "12"),
                Row.amount("1,250", "ambiguous"), Row.amount("1.250", "ambiguous"), Row.amount("1\u060c250", "ambiguous"), Row.amount("-1,250", "ambiguous"),
                Row.amount("0.125", "0.125"), Row.amount("0,125", "0.125"), Row.amount("1250,125", "1250.125"), Row.amount("1.2550", "1.255"),
                Row.amount("1,25", "1.25"), Row.amount("1250.5", "1250.5"), Row.amount("5.", "5"), Row.amount("1,250.", "1250"), Row.amount(",5", "0.5"),
                Row.amount("-1,5", "-1.5"), Row.amount("\u22127", "-7"), Row.amount("007", "7"), Row.amount(" ", "empty"), Row.amount("1,250.000,00", "grouping"),
                Row.amount("1,25,000", "grouping"), Row.amount("1 25", "grouping"), Row.amount("1,250 000", "grouping"), Row.amount("1.2.3", "grouping"),
                Row.amount("1e6", "noNumber"), Row.amount("abc", "noNumber"), Row.amount("0x10", "noNumber"), Row.amount("Infinity", "noNumber"),
                Row.amount("5%", "onlyNumber"), Row.amount("12 kg", "onlyNumber"), Row.amount("EUR 5", "onlyNumber"),
                Row.amount("999999999999999.99", "tooManyDigits"), Row.amount("12345678901234567", "tooManyDigits"));
    }

    private static List<Row> currencies() {
        return List.of(Row.in("EUR", "EUR 1,250,000.00", "1250000"), Row.in("EUR", "1.250,50 \u20ac", "1250.5"), Row.in("EUR", "5 \u064a\u0648\u0631\u0648", "5"),
                Row.in("USD", "$5", "5"), Row.in("USD", "US$ 5", "5"), Row.in("SAR", "5 \u0631.\u0633", "5"), Row.in("EUR", "$5", "otherCurrency"),
                Row.in("USD", "EUR 5", "otherCurrency"), Row.in("", "EUR 5", "chooseCurrency"), Row.in("", "5", "5"));
    }

    private static List<Row> days() {
        return List.of(Row.day("2026-11-30", "2026-11-30"), Row.day("2026/11/30", "2026-11-30"), Row.day("30.11.2026", "2026-11-30"), Row.day("1.2.2026", "2026-02-01"),
                Row.day("30/11/2026", "2026-11-30"), Row.day("11/30/2026", "2026-11-30"), Row.day("5/5/2026", "2026-05-05"), Row.day("07/12/2026", "ambiguousDay"),
                Row.day("07-12-2026", "ambiguousDay"), Row.day("\u0663\u0660/\u0661\u0661/\u0662\u0660\u0662\u0666", "2026-11-30"),
                Row.day("\u0662\u0660\u0662\u0666-\u0661\u0661-\u0663\u0660", "2026-11-30"), Row.day("30 November 2026", "2026-11-30"), Row.day("3 May 2026", "2026-05-03"),
                Row.day("\u0663\u0660 \u0646\u0648\u0641\u0645\u0628\u0631 \u0662\u0660\u0662\u0666", "2026-11-30"),
                Row.day("30 \u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u062b\u0627\u0646\u064a 2026", "2026-11-30"), Row.day("30.02.2026", "noDay"), Row.day("2026-13-01", "noDay"),
                Row.day("tomorrow", "noDay"), Row.day("30.11.26", "shortYear"), Row.day("1448/05/15", "farYear"), Row.day("9999-12-31", "farYear"), Row.day("", "empty"),
                Row.time("14:30", "14:30"), Row.time("2:30 pm", "14:30"), Row.time("\u0662:\u0663\u0660 \u0645", "14:30"), Row.time("24:00", "noTime"), Row.time("9", "noTime"));
    }

    @Test
    @DisplayName("1,250,000 is 1250000, typed slowly, typed fast or pasted; 1,250 is refused until it is said which is meant")
    void amounts() {
        Tasklist clara = office.tasklist("clara");
        Form form = clara.starts("File registration");
        Locator value = form.input("Value");
        value.pressSequentially("1,250,000", new Locator.PressSequentiallyOptions().setDelay(60));
        assertThat(value).hasValue("1,250,000");
        assertThat(form.read("Value")).containsText("1\u00a0250\u00a0000");
        value.fill("");
        value.pressSequentially("1.250.000,50");
        assertThat(form.read("Value")).containsText("1\u00a0250\u00a0000.5");
        paste(value, "1\u00a0250\u00a0000.00");
        assertThat(form.read("Value")).containsText("1\u00a0250\u00a0000");

        value.fill("1,250");
        value.blur();
        assertThat(form.error("Value")).hasText("“1,250” can mean 1\u00a0250 or 1.25. Write 1250 or 1.2500.");
        assertThat(value).hasAttribute("aria-invalid", "true");
        form.read("Value").getByText("1\u00a0250").click();
        assertThat(value).hasValue("1250");
        assertThat(form.error("Value")).hasCount(0);
        value.fill("twelve");
        assertThat(form.error("Value")).containsText("This is not a number.");
        clara.picture("amounts-en");
        clara.leaves();
    }

    @Test
    @DisplayName("In Arabic, Arabic digits and signs are read, and what was read is said in Arabic")
    void amountsInArabic() {
        Tasklist clara = office.tasklist("clara", "ar");
        Form form = clara.starts("قيد الملف");
        Locator value = form.input("القيمة");
        value.pressSequentially("١٬٢٥٠٬٠٠٠٫٥٠", new Locator.PressSequentiallyOptions().setDelay(60));
        assertThat(value).hasValue("١٬٢٥٠٬٠٠٠٫٥٠");
        assertThat(form.read("القيمة")).containsText("قُرئ: 1\u00a0250\u00a0000.5");
        assertThat(form.read("القيمة")).containsText("مليون");
        value.fill("١،٢٥٠");
        value.blur();
        assertThat(form.error("القيمة")).containsText("قد يعني 1\u00a0250 أو 1.25");
        form.adds(form.lists() - 1);
        Locator day = form.input("تاريخ الإصدار");
        day.fill("٠٧/١٢/٢٠٢٦");
        day.blur();
        assertThat(form.error("تاريخ الإصدار")).containsText("7 ديسمبر 2026 أو 12 يوليو 2026");
        clara.picture("amounts-ar");
        clara.leaves();
    }

    @Test
    @DisplayName("A date typed over the default stays what was typed, and is sent as the day it means")
    void datesOverTheDefault() {
        String file = office.rest("clara").registers(dev.assent.office.Office.sample("G02"));
        office.rest("lena").leadsToConsultation(file);
        for (String person : List.of("fatima", "david", "iris", "elsa")) {
            office.rest(person).completes(file, "Give opinion", dev.assent.office.Answers.noObjection());
        }
        office.rest("lena").task(file, "Draft decision");
        Tasklist lena = office.tasklist("lena");
        Form draft = lena.takes(file, "Draft decision");
        Locator day = draft.input("License valid until");
        draft.chooses("Is the transfer prohibited today?", "No prohibition").chooses("What do you decide?", "License granted");
        day.fill("03/04/2027");
        day.blur();
        assertThat(day).hasValue("03/04/2027");
        assertThat(draft.error("License valid until")).containsText("can mean 3 April 2027 or 4 March 2027");
        day.fill("١٧.٣.٢٠٢٨");
        day.blur();
        assertThat(draft.read("License valid until")).containsText("17 March 2028");
        draft.fills("Reasons for the decision", "No overriding risk remains.");
        lena.completes();
        lena.leaves();
        String variables = office.rest("luis").get("/engine-rest/task/" + office.rest("luis").task(file, "Countersign decision")
                + "/form-variables?deserializeValues=false").body();
        assertThat(Rest.text(variables, "/validUntil/value")).isEqualTo("2028-03-17");
    }

    private static void paste(Locator field, String text) {
        field.fill("");
        field.evaluate("""
                (field, text) => {
                  field.focus();
                  document.execCommand('insertText', false, text);
                }""", text);
    }
}
