package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.assent.office.Answers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The applicant at his telephone: narrow, in his language, JavaScript off. */
@BrowserTest
class ApplicantPageTest {
    private static final int WIDTH = 360;

    @ParameterizedTest
    @CsvSource({"en, Where your file stands, This field is required.", "ar, أين وصل ملفكم, هذا الحقل"})
    @DisplayName("Without JavaScript, at the width of a telephone, he opens his file, supplies what is missing with a paper, goes back without sending it twice, and leaves")
    void atHisTelephone(String language, String standing, String required, Office office) {
        String receipt = office.rest("clara").takesIn(dev.assent.office.Office.sample("G02"));
        String file = Rest.text(receipt, "/number");
        office.rest("lena").completes(file, "Check completeness", Answers.incomplete("The end-use certificate, signed by the minister"));
        office.rest("lena").waitsFor(file, "INCOMPLETE");
        try (BrowserContext telephone = office.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale(language).setViewportSize(WIDTH, 740))) {
            Page page = telephone.newPage();
            page.navigate(office.address() + "/applicant");
            assertThat(page).hasURL(office.address() + "/applicant/" + language + "/open");
            Pictures.of(page, "applicant-door-" + language);
            page.locator("#number").fill(file.toLowerCase());
            page.locator("#token").fill("wrong");
            page.locator("main form button").click();
            assertThat(page.locator(".refused")).isVisible();
            page.locator("#token").fill(Rest.text(receipt, "/token").toLowerCase().replace('-', ' '));
            page.locator("main form button").click();
            assertThat(page.locator("#standing")).hasText(standing);
            assertThat(page.url()).doesNotContain(file, "token");
            fits(page);
            Pictures.of(page, "applicant-file-" + language);
            String form = "form[action=answers] ";
            page.locator(form + "textarea").fill("Attached, as signed on 5 November.");
            page.locator(form + "[name=papers]").setInputFiles(new FilePayload("certificate.txt", "text/plain", "Signed.".getBytes(StandardCharsets.UTF_8)));
            page.locator(form + "[name=type]").selectOption("EUC");
            page.locator(form + "button").click();
            assertThat(page.locator(".said")).isVisible();
            assertThat(page.locator("#settled + article .written").last()).hasText("Attached, as signed on 5 November.");
            page.goBack();
            page.goForward();
            assertThat(page.locator(".said")).isVisible();
            fits(page);
            Pictures.of(page, "applicant-answered-" + language);
            page.locator("summary").click();
            page.locator("form[action=withdrawal] textarea").fill("   ");
            page.locator("[name=sure]").check();
            page.locator("form[action=withdrawal] button").click();
            assertThat(page.locator("form[action=withdrawal] .refused")).containsText(required);
            page.locator(".tools a").click();
            assertThat(page.locator("html")).hasAttribute("lang", language.equals("en") ? "ar" : "en");
            page.navigate(office.address() + "/applicant/" + language + "/file");
            page.locator("form[action=end] button").click();
            assertThat(page.locator("#number")).isVisible();
            page.navigate(office.address() + "/applicant/" + language + "/file");
            assertThat(page.locator("#number")).isVisible();
        }
        accessible(office, language, receipt);
    }

    // axe is a script: for it JavaScript is on, and the page is the same
    private static void accessible(Office office, String language, String receipt) {
        try (BrowserContext browser = office.browser().newContext(new Browser.NewContextOptions().setBypassCSP(true).setLocale(language).setViewportSize(WIDTH, 740))) {
            Page page = browser.newPage();
            page.navigate(office.address() + "/applicant/" + language + "/open");
            faultless(page);
            page.locator("#number").fill(Rest.text(receipt, "/number"));
            page.locator("#token").fill(Rest.text(receipt, "/token"));
            page.locator("main form button").click();
            page.locator("#standing").waitFor();
            faultless(page);
        }
    }

    private static void faultless(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations().stream().map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList()).toList())
                .isEqualTo(List.of());
    }

    private static void fits(Page page) {
        // without JavaScript the page is asked by its boxes
        assertThat(page.locator("main").boundingBox().width).isLessThanOrEqualTo(WIDTH);
        page.locator("main *:visible").all().forEach(part -> {
            var box = part.boundingBox();
            assertThat(box == null || box.x >= -1 && box.x + box.width <= WIDTH + 1).as(String.valueOf(part)).isTrue();
        });
    }
}
