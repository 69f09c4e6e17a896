package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
class HandbookInCockpitTest {
    @ParameterizedTest
    @CsvSource({"en-US, Handbooks, In English, rtl", "ar, الأدلة الإجرائية, بالعربية, ltr"})
    @DisplayName("From Cockpit a manager opens the handbook of a setup; it styles itself, has contents and landmarks, and axe-core finds no fault")
    void fromCockpitToTheHandbook(String locale, String title, String link, String otherWay, Office office) {
        Page page = office.cockpit("manuel", locale);
        page.locator(".assent-entry-link a").getByText(title).click();
        assertThat(page.locator("h1")).hasText(title);
        page.locator(".assent-handbook a").first().waitFor();
        Pictures.of(page, "handbooks-" + locale);
        Page handbook = page.waitForPopup(() -> page.locator(".assent-handbook a[href*=LeadAuthority]").getByText(link).click());
        assertThat(handbook.locator("header h1")).isVisible();
        Assertions.assertThat(handbook.evaluate("getComputedStyle(document.querySelector('nav')).position")).isEqualTo("sticky");
        Pictures.of(handbook, "handbook-" + locale);
        Assertions.assertThat(handbook.locator("html").getAttribute("dir")).isNotEqualTo(otherWay);
        handbook.locator("nav a[href='#part-2']").click();
        assertThat(handbook.locator("#part-2 svg").first()).isVisible();
        // the other pictures have the markup of the first, and take a minute
        Assertions.assertThat(new AxeBuilder(handbook).exclude(".pictures:not(#part-2)").analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList()).toList()).isEmpty();
        Assertions.assertThat(new AxeBuilder(page).include(".assent-page").analyze().getViolations()).isEmpty();
        page.context().close();
    }
}
