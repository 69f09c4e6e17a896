package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.assent.figures.TwelveFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class FiguresInCockpitTest {
    @BeforeAll
    static void twelveFiles(@Autowired DataSource source) {
        new TwelveFiles(source, "h2");
    }

    @ParameterizedTest
    @CsvSource({"en-US, Decision times", "ar, مدد البت"})
    @DisplayName("From the share on time a manager reaches, by clicks alone, the agency, the step and the file behind it, in either language")
    void fromTheShareToTheFile(String locale, String title, Office office) {
        Page page = office.cockpit("manuel", locale);
        page.locator(".assent-entry-link a").getByText(title).click();
        assertThat(page.locator("h1")).hasText(title);
        region(page, "times").locator("a").getByText("Alpha").click();
        Locator share = page.locator(".assent-tiles li").first().locator("a");
        assertThat(share).hasText("80 %");
        page.locator(".assent-chart svg").first().waitFor();
        Pictures.of(page, "figures-" + locale, true);
        Assertions.assertThat(wide(page)).as("a dozen columns are printed on wide sheets").isTrue();
        assertFaultless(page);
        share.click();
        assertThat(page.locator(".assent-chips")).containsText(locale.equals("ar") ? "لم يتحقق الهدف الأول" : "first target missed");
        Locator agency = region(page, "steps").locator("tbody tr");
        assertThat(agency).hasCount(1);
        agency.locator("th a").click();
        region(page, "steps").locator("select").selectOption("rung");
        assertThat(region(page, "steps").locator("tbody tr")).hasCount(1);
        region(page, "steps").locator("tbody a[href*=LATE]").click();
        assertThat(region(page, "behind").locator("tbody tr")).hasCount(1);
        Pictures.of(page, "figures-files-" + locale);
        assertFaultless(page);
        region(page, "behind").locator("tbody a").first().click();
        page.waitForURL(Pattern.compile(".*#/files/F05.*"));
        Assertions.assertThat(wide(page)).as("what comes after them is printed upright").isFalse();
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"en-US, waiting, since", "ar, منتظر, منذ"})
    @DisplayName("On the model a manager reads what each node takes and how many files wait there; on a file's own, since when it is there")
    void onTheModel(String locale, String waiting, String since, Office office) throws Exception {
        String file = office.rest("clara").registers(dev.assent.office.Office.sample("G02"));
        office.rest("lena").task(file, "Check completeness");
        String model = Rest.text(office.rest("manuel").get("/engine-rest/process-definition/key/LeadAuthority").body(), "/id");
        String instance = Rest.text(office.rest("manuel").get("/engine-rest/process-instance?processDefinitionKey=LeadAuthority&businessKey=" + file).body(), "/0/id");
        Page page = office.cockpit("manuel", locale);
        String app = page.url().replaceAll("#.*", "");
        page.navigate(app + "#/process-definition/" + model + "/runtime");
        assertThat(page.locator(".assent-node").filter(new Locator.FilterOptions().setHasText(waiting)).first()).isVisible();
        Pictures.of(page, "model-times-" + locale);
        page.navigate(app + "#/process-instance/" + instance + "/runtime");
        assertThat(page.locator(".assent-node").filter(new Locator.FilterOptions().setHasText(since)).first()).isVisible();
        Pictures.of(page, "instance-times-" + locale);
        // an address that a colleague sent: the way is drawn instead of the times
        page.navigate(app + "#/process-definition/" + model + "/runtime?way=OPINION+1+%3E+GRANTED&setup=LeadAuthority");
        assertThat(page.locator(".assent-way-caption")).isVisible();
        assertThat(page.locator(".assent-node:not(.assent-node-way)")).hasCount(0);
        Pictures.of(page, "model-way-" + locale);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"en-US, My figures", "ar, مؤشراتي"})
    @DisplayName("An officer finds his own figures in Tasklist, and nobody else's; a head chooses one of the people of the agency")
    void ownFigures(String locale, String title, Office office) {
        Page page = office.tasklist("lena", locale).page();
        page.locator(".assent-entry-link a").getByText(title).click();
        assertThat(page.locator("h1")).hasText(title);
        region(page, "own-steps").locator("table, .text-muted").first().waitFor();
        assertThat(page.locator(".assent-by select")).hasCount(0);
        Pictures.of(page, "own-figures-" + locale, true);
        assertFaultless(page);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"en-US, has none of them", "ar, لا يوجد أي منها"})
    @DisplayName("An operator is offered no page that he may not read; a way whose files the engine never had says so, and does not say none of many")
    void notOffered(String locale, String none, Office office) throws Exception {
        Page operator = office.cockpit("olga", locale);
        assertThat(operator.locator(".assent-entry-link a")).hasCount(2);
        operator.context().close();
        Page manager = office.cockpit("manuel", locale);
        assertThat(manager.locator(".assent-entry-link a")).hasCount(3);
        String model = Rest.text(office.rest("manuel").get("/engine-rest/process-definition/key/LeadAuthority").body(), "/id");
        manager.navigate(manager.url().replaceAll("#.*", "") + "#/process-definition/" + model + "/runtime?way=OPINION+1+%3E+REFUSED&setup=LeadAuthority");
        assertThat(manager.locator(".assent-way-caption")).containsText(none);
        manager.context().close();
    }

    private static boolean wide(Page page) {
        try (PDDocument printed = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            PDRectangle sheet = printed.getPage(0).getMediaBox();
            return sheet.getWidth() > sheet.getHeight();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Locator region(Page page, String heading) {
        return page.locator("section[aria-labelledby=" + heading + "]");
    }

    private static void assertFaultless(Page page) {
        AxeResults found = new AxeBuilder(page).include(".assent-page").analyze();
        Assertions.assertThat(found.getViolations().stream().map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList()).toList())
                .isEqualTo(List.of());
    }
}
