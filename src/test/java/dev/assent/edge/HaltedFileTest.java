package dev.assent.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.FileActs;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcedureTest
class HaltedFileTest {
    @Autowired
    private Api api;
    @Autowired
    private Office office;
    @Autowired
    private Desk desk;
    @Autowired
    private FileActs acts;
    @Autowired
    private RuntimeService runtime;

    private void suspend(String file, boolean halted) {
        for (ProcessInstance instance : runtime.createProcessInstanceQuery().processInstanceBusinessKey(file).list()) {
            suspended(instance.getId(), halted);
        }
    }

    private void suspended(String instance, boolean halted) {
        Api.Answer done = api.call("PUT", api.login("admin"), "/engine-rest/process-instance/" + instance + "/suspended",
                ("{\"suspended\":" + halted + "}").getBytes(), "Content-Type", "application/json");
        assertThat(done.status()).as(done.text()).isEqualTo(204);
    }

    private static void saysWhoAndWhen(Api.Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.text()).isBetween(400, 409);
        assertThat(answer.at(pointer)).startsWith("This license file is halted by admin since Monday 23 November 2026");
        NothingOfTheMachine.isShownBy(pointer, answer);
    }

    @Test
    @DisplayName("A file that an administrator suspended says so, with who and when, at its tasks, its actions and its questions, and goes on afterwards")
    void saysSo() {
        Api.Answer receipt = api.handIn(Office.sample("G02"));
        String file = receipt.at("/number");
        office.work();
        office.completes("lena", file, "Check completeness", Answers.complete());
        office.completes("lena", file, "Assess risk", Answers.noRisk());
        acts.begins("lena", file, "InformationRequest", Map.of("question", "Who keeps the keys?"));
        String task = "/engine-rest/task/" + desk.task("fatima", file, "Give opinion").getId();
        suspend(file, true);

        saysWhoAndWhen(api.post(api.login("fatima"), task + "/submit-form", "{\"variables\":{\"opinion\":{\"value\":\"NO_OBJECTION\"}}}"), "/message");
        saysWhoAndWhen(api.post(api.login("fatima"), task + "/claim", "{\"userId\":\"fatima\"}"), "/message");
        assertThat(api.post(api.login("fatima"), task + "/submit-form", "{\"variables\":{\"opinion\":{\"value\":\"NO_OBJECTION\"}}}", "Accept-Language", "ar").at("/message"))
                .contains("admin").contains("أوقف");
        saysWhoAndWhen(acts.tries("lena", file, "QuestionWithdrawal", Map.of("withdrawnQuestion", "1", "withdrawalReasons", "No longer needed")), "/detail");
        saysWhoAndWhen(acts.answers("Bearer " + receipt.at("/token"), file, 1, "The depot."), "/detail");

        suspend(file, false);
        acts.begins("lena", file, "QuestionWithdrawal", Map.of("withdrawnQuestion", "1", "withdrawalReasons", "No longer needed"));
        office.completes("fatima", file, "Give opinion", Answers.noObjection());
    }

    @Test
    @DisplayName("Where only the setup's own process is suspended, an agency that opens its task is told so above the form, in its language, before it works")
    void toldAtTheForm() {
        String file = api.handIn(Office.sample("G02")).at("/number");
        office.work();
        office.completes("lena", file, "Check completeness", Answers.complete());
        office.completes("lena", file, "Assess risk", Answers.noRisk());
        String form = "/engine-rest/task/" + desk.task("fatima", file, "Give opinion").getId() + "/deployed-form";
        String root = runtime.createProcessInstanceQuery().processInstanceBusinessKey(file).rootProcessInstances().processDefinitionKey("LeadAuthority").singleResult().getId();
        assertThat(api.get(api.login("fatima"), form).text()).doesNotContain("halted");
        suspended(root, true);
        assertThat(api.get(api.login("fatima"), form).at("/components/0/text")).startsWith("This license file is halted by admin since Monday 23 November 2026");
        assertThat(api.get(api.login("fatima"), form, "Accept-Language", "ar").at("/components/0/text")).contains("admin").contains("أوقف");
        suspended(root, false);
        assertThat(api.get(api.login("fatima"), form).text()).doesNotContain("halted");
        office.completes("fatima", file, "Give opinion", Answers.noObjection());
    }
}
