package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.assent.office.Answers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people cannot do or see, in the browser and past it. */
@BrowserTest
class OwnTasksOnlyTest {
    private Office office;

    @BeforeEach
    void open(Office running) {
        office = running;
    }

    @Test
    @DisplayName("An objection without reasons cannot be sent, neither in the browser nor past it")
    void objectionNeedsReasons() {
        String file = inConsultation(dev.assent.office.Office.sample("G02"));
        Tasklist david = office.tasklist("david");
        david.takes(file, "Give opinion").chooses("Same opinion for all lines?", "Yes, one opinion for the whole file")
                .chooses("Opinion on the whole file", "Objection").fills("Legal basis", "Law on transfers, s. 14");
        david.complete();
        assertThat(david.page().locator(".fjs-form-field-error").first()).hasText("Field is required.");
        david.picture("objection-without-reasons");
        david.leaves();

        HttpResponse<String> refused = office.rest("david").completes(file, "Give opinion",
                Map.of("opinionScope", "WHOLE", "opinion", "OBJECTION", "legalBasis", "Law on transfers, s. 14"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Rest.text(refused.body(), "/message")).isEqualTo("Reasons is required.");
        office.rest("david").task(file, "Give opinion");
    }

    @Test
    @DisplayName("An agency sees its own task alone, and nothing of a file on which it is not asked")
    void needToKnow() {
        String file = inConsultation(dev.assent.office.Office.sample("G02"));
        Tasklist iris = office.tasklist("iris");
        assertThat(iris.card(file, "Give opinion")).hasCount(1);
        assertThat(iris.card(file, "Give opinion").locator(".assent-card-facts").first()).containsText("Castor Vehicles AG");
        assertThat(iris.card(file, "Give opinion").locator(".assent-card-facts").last()).containsText("Working days left: ");
        assertThat(iris.licenseFileOf(file)).not().containsText("Ministry of Foreign Affairs");
        iris.leaves();

        Tasklist carl = office.tasklist("carl");
        assertThat(carl.page().locator(".tasks-list .task-search-results, .tasks-list .well").first()).isVisible();
        assertThat(carl.page().locator("body")).not().containsText(file);
        carl.leaves();
        assertThat(office.rest("carl").get("/api/files/" + file + "/dossier").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("A script in a name is text on the form and in the license file")
    void scriptsAreText() {
        String name = "<img src=x onerror=alert(1)><script>alert(2)</script>";
        String file = inConsultation(dev.assent.office.Office.sample("G02").replace("Border Guard Service", name));
        Tasklist david = office.tasklist("david");
        List<String> dialogs = new CopyOnWriteArrayList<>();
        david.page().onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        assertThat(david.opens(file, "Give opinion").form()).containsText(name);
        office.rest("david").completes(file, "Give opinion", Answers.conditions(name));
        Tasklist lena = office.tasklist("lena");
        lena.page().onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        for (String person : new String[] {"fatima", "iris", "elsa"}) {
            office.rest(person).completes(file, "Give opinion", Answers.noObjection());
        }
        office.rest("lena").task(file, "Draft decision");
        lena.page().reload();
        assertThat(lena.opens(file, "Draft decision").form()).containsText(name);
        assertThat(lena.licenseFile()).containsText(name);
        assertThat(lena.licenseFile().locator(".assent-assessment")).containsText("The end user is known and supervised.");
        assertThat(dialogs).isEmpty();
        david.leaves();
        lena.leaves();
    }

    @Test
    @DisplayName("A manager sees the running procedure as a diagram in Cockpit; a designer of models has no tasks")
    void managersAndDesigners() {
        inConsultation(dev.assent.office.Office.sample("G02"));
        Page cockpit = office.cockpit("manuel");
        cockpit.navigate(office.address() + "/camunda/app/cockpit/default/#/processes");
        cockpit.locator("a[href*='process-definition']").getByText("Lead authority", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true)).first().click();
        assertThat(cockpit.locator("[data-element-id^=CallActivity], [data-element-id^=Task_]").first()).isVisible();
        assertThat(cockpit.locator(".instance-count").first()).isVisible();
        Pictures.of(cockpit, "cockpit");
        cockpit.context().close();
        assertThat(office.rest("deniz").get("/engine-rest/task/count").body()).isEqualTo("{\"count\":0}");
    }

    private String inConsultation(String application) {
        String file = office.rest("clara").registers(application);
        office.rest("lena").leadsToConsultation(file);
        office.rest("david").task(file, "Give opinion");
        return file;
    }
}
