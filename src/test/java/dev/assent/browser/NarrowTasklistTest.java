package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the list of tasks shows beside itself, and how it looks on a telephone, in either language. */
@BrowserTest
class NarrowTasklistTest {
    private Office office;

    @BeforeEach
    void open(Office running) {
        office = running;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "ar"})
    @DisplayName("At the width of a telephone Tasklist does not shift sideways, with and without an open task")
    void telephone(String locale) {
        String file = office.rest("clara").registers(dev.assent.office.Office.sample("G02"));
        office.rest("lena").task(file, "Check completeness");
        Tasklist lena = office.tasklist("lena", locale);
        Page page = lena.page();
        page.locator(".tasks-list li.task").first().waitFor();
        page.setViewportSize(390, 844);
        assertThat(sideways(page)).isZero();
        page.locator(".tasks-list li.task").first().click();
        page.locator(".task-card").waitFor();
        assertThat(sideways(page)).isZero();
        Pictures.of(page, "telephone-" + locale);
        page.context().close();
    }

    private static int sideways(Page page) {
        return ((Number) page.evaluate("""
                () => { scrollTo(document.documentElement.dir === 'rtl' ? -1000 : 1000, 0);
                  const moved = Math.abs(scrollX); scrollTo(0, 0);
                  return Math.max(moved, document.documentElement.scrollWidth - document.documentElement.clientWidth); }""")).intValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "ar"})
    @DisplayName("Every filter of the list shows how many tasks it has, asked at once; so are the cards, however many there are")
    void counts(String locale) {
        for (int i = 0; i < 3; i++) {
            office.rest("lena").task(office.rest("clara").registers(dev.assent.office.Office.sample("G02")), "Check completeness");
        }
        Tasklist lena = office.tasklist("lena", locale);
        List<String> asked = new CopyOnWriteArrayList<>();
        lena.page().onRequest(request -> asked.add(request.url()));
        lena.page().reload();
        Locator filters = lena.page().locator(".task-filters .item.task-filter");
        assertThat(filters.nth(1).locator(".assent-count")).hasText(Pattern.compile("\\d+"));
        for (int i = 0; i < filters.count(); i++) {
            assertThat(filters.nth(i).locator(".counter:visible")).hasCount(1);
            assertThat(filters.nth(i).locator(".counter:visible")).hasText(Pattern.compile("\\d+"));
        }
        assertThat(lena.cards().nth(2).locator(".assent-card-facts").first()).isVisible();
        assertThat(asked.stream().filter(url -> url.contains("/form-variables"))).isEmpty();
        assertThat(asked.stream().filter(url -> url.contains("/api/tasks/cards")).count()).as("once a drawing of the list").isLessThanOrEqualTo(4);
        filters.nth(2).click();
        assertThat(filters.first().locator(".assent-count")).hasText(Pattern.compile("\\d+"));
        assertThat(filters.nth(2).locator(".assent-count")).hasCount(0);
        lena.leaves();
    }
}
