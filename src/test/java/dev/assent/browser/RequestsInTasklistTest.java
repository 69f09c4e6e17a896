package dev.assent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people's clicks ask the server. */
@BrowserTest
class RequestsInTasklistTest {
    private Office office;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open(Office running) {
        office = running;
    }

    @Test
    @DisplayName("Opening a task asks once for each of its parts, and the license file beside it for nothing that is known")
    void oneTask() {
        String file = office.rest("clara").registers(dev.assent.office.Office.sample("G02"));
        office.rest("lena").leadsToConsultation(file);
        office.rest("david").task(file, "Give opinion");
        Tasklist david = office.tasklist("david");
        Page page = david.page();
        page.onRequest(request -> asked.add(request.url().substring(office.address().length()).replaceAll("/[0-9a-f]{8}-[0-9a-f-]+|\\?.*", "")));
        david.card(file, "Give opinion").locator(".assent-card-facts").first().waitFor();
        page.locator(".assent-count").first().waitFor();
        asked.clear();
        david.opens(file, "Give opinion");
        assertThat(asked(page)).as("the form").filteredOn(path -> path.contains("/task") || path.startsWith("/api"))
                .containsOnlyOnce("/camunda/api/engine/engine/default/task/deployed-form", "/camunda/api/engine/engine/default/task/form-variables", "/api/drafts/tasks")
                .doesNotContain("/api/tasks/filters");
        david.licenseFile();
        assertThat(asked(page)).as("the license file").contains("/api/files/" + file + "/dossier").doesNotContain("/api/tasks/filters")
                .doesNotContain("/camunda/api/engine/engine/default/task/form-variables");
        david.leaves();
    }

    /** Since it was asked last. */
    private List<String> asked(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        List<String> since = List.copyOf(asked);
        asked.clear();
        return since;
    }
}
