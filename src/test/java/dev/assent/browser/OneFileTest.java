package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dev.assent.office.Answers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One file on its page: for an auditor who was never in its procedure, and for whoever has just done his part. */
@BrowserTest
class OneFileTest {
    private Office office;
    @TempDir
    Path place;

    @BeforeEach
    void open(Office running) {
        office = running;
    }

    private String decided() {
        String file = office.rest("clara").registers(dev.assent.office.Office.sample("G02"));
        office.rest("lena").leadsToConsultation(file);
        office.rest("fatima").completes(file, "Give opinion", Answers.conditions("A visit each year"));
        for (String person : List.of("david", "iris", "elsa")) {
            office.rest(person).completes(file, "Give opinion", Answers.noObjection());
        }
        office.rest("lena").completes(file, "Draft decision", Answers.grant());
        office.rest("luis").completes(file, "Countersign decision", Answers.countersign());
        office.rest("lena").waitsFor(file, "DECIDED");
        return file;
    }

    @ParameterizedTest
    @CsvSource({"en-US, Ministry of Foreign Affairs, Who was asked, The rules recommended, ltr", "ar, وزارة الخارجية, من سُئل, أوصت القواعد, rtl"})
    @DisplayName("An auditor opens a decided file, reads why each agency was asked, downloads the bundle and proves it with its own check")
    void auditor(String locale, String ministry, String asked, String recommended, String direction) throws IOException {
        String file = decided();
        Page page = office.cockpit("aura", locale);
        page.navigate(page.url().replaceAll("#.*", "") + "#/files/" + file);
        Locator shown = page.locator(".assent-file-page");
        assertThat(shown.locator("h1")).containsText(file);
        assertThat(page.locator("html")).hasAttribute("dir", direction);
        assertThat(shown.locator(".assent-intact")).isVisible();
        Locator why = shown.locator(".assent-asked");
        assertThat(why.locator("h2")).containsText(asked);
        assertThat(why.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(ministry)).first()).containsText("LeadAuthorityConsultees");
        assertThat(shown.locator(".assent-recommendation")).containsText(recommended);
        assertThat(shown.locator(".assent-clock svg .assent-clock-bar")).hasCount(4);
        shown.locator(".assent-clock summary").click();
        assertThat(shown.locator(".assent-clock tbody tr")).hasCount(4);
        assertThat(shown).containsText("Border Guard Service");
        assertThat(new AxeBuilder(page).include(".assent-file-page").analyze().getViolations()).as(file).isEmpty();
        Pictures.of(page, "file-page-" + locale, true);
        proved(page.waitForDownload(() -> shown.locator("a[href$='/bundle']").click()), file);
        page.context().close();
    }

    private void proved(Download download, String file) throws IOException {
        Path bundle = place.resolve(download.suggestedFilename());
        assertThat(bundle).hasFileName(file + ".zip");
        download.saveAs(bundle);
        try (FileSystem zip = FileSystems.newFileSystem(bundle)) {
            Files.copy(zip.getPath("Check.java"), place.resolve("Check.java"));
        }
        Process check = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=en", "Check.java", bundle.toString())
                .directory(place.toFile()).redirectErrorStream(true).start();
        assertThat(new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("License file " + file, "PROVED").doesNotContain("FAULT");
        Files.delete(place.resolve("Check.java"));
    }

    @Test
    @DisplayName("After Complete the person sees what happens next and who has the file, and gets to its page by a click")
    void next() {
        String file = office.rest("clara").registers(dev.assent.office.Office.sample("G02"));
        office.rest("lena").task(file, "Check completeness");
        Tasklist lena = office.tasklist("lena");
        lena.takes(file, "Check completeness").chooses("Is the file complete?", "Yes, the file is complete");
        lena.completes();
        Locator told = lena.page().locator(".assent-next");
        assertThat(told).containsText(file);
        assertThat(told).containsText("Licensing authority");
        lena.picture("next");
        told.locator("a").click();
        assertThat(lena.page().locator(".assent-file-page h1")).containsText(file);
        lena.leaves();
    }

    @ParameterizedTest
    @CsvSource({"en-US, Measure on a license, Suspend it, License suspended, Report of a use", "ar, إجراء بشأن ترخيص, تعليقه, عُلِّق الترخيص, الإبلاغ عن استعمال ترخيص"})
    @DisplayName("A decided file has no task, so an officer suspends its license from the page of the file, and the page says so at once")
    void suspended(String locale, String measure, String suspend, String said, String use) {
        String file = decided();
        Tasklist lena = office.tasklist("lena", locale);
        Page page = lena.page();
        page.navigate(page.url().replaceAll("#.*", "") + "#/files/" + file);
        Locator shown = page.locator(".assent-file-page");
        shown.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(use)).click();
        Locator form = shown.locator("form.assent-action");
        assertThat(form.locator("select")).isVisible();
        Pictures.of(page, "license-use-" + locale, true);
        shown.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(measure)).click();
        assertThat(form.locator("select")).hasCount(2);
        form.locator("[type=submit]").click();
        // the only license is chosen already
        assertThat(form.locator(".has-error")).hasCount(4);
        Pictures.of(page, "license-measure-" + locale, true);
        form.getByLabel(suspend).check();
        form.locator("select").nth(1).selectOption(new SelectOption().setIndex(3));
        form.locator("textarea").fill("The consignee has resold earlier deliveries.");
        form.locator("input[type=text]").fill("ATT Art. 11(2)");
        assertThat(new AxeBuilder(page).include(".assent-file-page").analyze().getViolations()).as(file).isEmpty();
        form.locator("[type=submit]").click();
        assertThat(shown.locator(".alert-success")).isVisible();
        assertThat(shown.locator(".assent-license .label-danger")).hasText(said);
        assertThat(shown.locator(".assent-move")).containsText("resold earlier deliveries");
        Pictures.of(page, "license-suspended-" + locale, true);
        lena.leaves();
    }

    @Test
    @DisplayName("On a closed file nobody has a task: what its authority may still begin is begun from its page, and nobody else is offered it there")
    void begins() {
        String file = decided();
        Tasklist lena = office.tasklist("lena");
        lena.page().navigate(lena.page().url().replaceAll("#.*", "") + "#/files/" + file);
        Locator shown = lena.page().locator(".assent-file-page");
        shown.locator(".assent-begin").getByText("Incoming inquiry").click();
        Locator form = shown.locator("form.assent-action");
        form.locator("[type=submit]").click();
        assertThat(form.locator(".assent-summary")).isFocused();
        assertThat(new AxeBuilder(lena.page()).include(".assent-begin").analyze().getViolations()).as(file).isEmpty();
        lena.picture("file-page-action");
        form.getByText("Cancel").click();
        assertThat(form).hasCount(0);
        lena.leaves();
        Tasklist fatima = office.tasklist("fatima");
        fatima.page().navigate(fatima.page().url().replaceAll("#.*", "") + "#/files/" + file);
        assertThat(fatima.page().locator(".assent-file-page .assent-asked")).isVisible();
        assertThat(fatima.page().locator(".assent-begin")).hasCount(0);
        fatima.leaves();
    }

    @Test
    @DisplayName("Need to know on the page: an agency that was not asked reads that there is no such file, one that was asked only its own part")
    void needToKnow() {
        String file = decided();
        Tasklist carl = office.tasklist("carl");
        carl.page().navigate(carl.page().url().replaceAll("#.*", "") + "#/files/" + file);
        assertThat(carl.page().locator(".assent-file-page .alert-warning")).isVisible();
        assertThat(carl.page().locator(".assent-file-page")).not().containsText("Border Guard");
        carl.leaves();
        Tasklist fatima = office.tasklist("fatima");
        fatima.page().navigate(fatima.page().url().replaceAll("#.*", "") + "#/files/" + file);
        Locator shown = fatima.page().locator(".assent-file-page");
        assertThat(shown.locator(".assent-asked tbody tr")).hasCount(1);
        assertThat(shown).not().containsText("Ministry of Economy");
        assertThat(shown.locator("a[href$='/bundle']")).hasCount(0);
        fatima.leaves();
    }
}
