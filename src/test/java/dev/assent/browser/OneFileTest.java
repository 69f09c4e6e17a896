package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.assent.office.Answers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One file on its page: for an auditor who was never in its procedure, and for whoever has just done his part. */
@BrowserTest
class OneFileTest {
    private Office office;

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
