package dev.assent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Locator;
import dev.assent.office.Answers;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Assent adds to Tasklist, as axe-core judges it; Tasklist's own markup is not ours. */
@BrowserTest
class AccessibilityTest {

    @ParameterizedTest
    @CsvSource({"en-US, Assess risk", "ar, تقييم المخاطر"})
    @DisplayName("Draft, summary of errors, card and the tab License file have no fault, in either language")
    void noFaults(String locale, String task, Office office) {
        String file = office.rest("clara").registers(dev.assent.office.Office.sample("G02"));
        office.rest("lena").completes(file, "Check completeness", Answers.complete());
        office.rest("lena").task(file, "Assess risk");
        Tasklist lena = office.tasklist("lena", locale);
        Form form = lena.takes(file, task);
        form.form().locator("textarea").first().fill("…");
        lena.draft().last().locator(".assent-kept").waitFor();
        form = lena.visits(2);
        lena.draft().first().waitFor();
        lena.complete();
        lena.error().waitFor();
        assertFaultless(lena, ".assent-draft");
        assertFaultless(lena, ".assent-summary");
        assertFaultless(lena, ".assent-card");
        Locator tab = lena.licenseFile();
        assertFaultless(lena, ".assent-file");
        tab.locator(".assent-actions button").first().click();
        tab.locator("form.assent-action").waitFor();
        tab.locator("form.assent-action [type=submit]").click();
        assertFaultless(lena, ".assent-file");
        lena.leaves();
    }

    private static void assertFaultless(Tasklist person, String part) {
        // nothing found would be nothing judged
        person.page().locator(part).first().waitFor();
        AxeResults found = new AxeBuilder(person.page()).include(part).analyze();
        assertThat(found.getViolations().stream().map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList()).toList())
                .as(part).isEqualTo(List.of());
    }
}
