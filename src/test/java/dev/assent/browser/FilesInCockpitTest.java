package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of files: found by people who have no task on them, in either script. */
@BrowserTest
class FilesInCockpitTest {
    private static final String END_USER = "إدارة أمن السواحل الشرقية";

    @ParameterizedTest
    @CsvSource({"en-US, Files", "ar, الملفات"})
    @DisplayName("An auditor finds a file by the end user's name in Arabic script, however its letters are typed, and opens it")
    void byName(String locale, String title, Office office) {
        String file = registered(office);
        Page page = office.cockpit("aura", locale);
        page.locator("a", new Page.LocatorOptions().setHasText(title)).first().click();
        assertThat(page.locator("h1")).hasText(title);
        page.locator("#assent-words").fill("ادارة امن السواحل " + file.substring(file.length() - 4));
        page.locator("#assent-words").press("Enter");
        Locator rows = page.locator(".assent-found tbody tr");
        assertThat(rows).hasCount(1);
        assertThat(rows).containsText(END_USER);
        assertThat(page.url()).contains("words=");
        assertThat(new AxeBuilder(page).include(List.of(".assent-search")).include(List.of(".assent-found")).analyze().getViolations()).isEmpty();
        Pictures.of(page, "files-" + locale);
        rows.locator("a").first().click();
        assertThat(page.locator(".assent-file-page h1")).containsText(file);
        page.context().close();
    }

    @Test
    @DisplayName("In Tasklist filters stand in the address, and an agency finds no file that it was never asked about")
    void needToKnow(Office office) {
        String file = registered(office);
        Tasklist fatima = office.tasklist("fatima");
        fatima.page().getByText("Files", new Page.GetByTextOptions().setExact(true)).click();
        fatima.page().locator("#assent-words").fill(file);
        fatima.page().locator("#assent-words").press("Enter");
        assertThat(fatima.page().locator(".assent-found")).containsText("No file");
        fatima.page().locator(".assent-search summary").click();
        fatima.page().locator(".assent-search select[name=activity]").selectOption("EXPORT");
        fatima.page().locator(".assent-search [type=submit]").last().click();
        assertThat(fatima.page().locator("#assent-words")).hasValue(file);
        assertThat(fatima.page().url()).contains("activity=EXPORT");
        fatima.leaves();
    }

    private static String registered(Office office) {
        String sample = dev.assent.office.Office.sample("G02");
        String changed = sample.replaceFirst("(\"endUser\"\\s*:\\s*\\{\\s*\"name\"\\s*:\\s*\")[^\"]*", "$1" + END_USER);
        assertThat(changed).contains(END_USER);
        return office.rest("clara").registers(changed);
    }
}
