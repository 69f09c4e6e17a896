package dev.assent.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Luis has claimed the countersignature of Lena's draft and falls ill. */
@ProcedureTest
class HandOverTest extends ProcedureFixture {
    @Autowired
    Api outsiders;
    @Autowired
    TaskService tasks;
    private String file;
    private String task;

    @BeforeEach
    void claimed() {
        file = desk.toDecide(Office.sample("G01"));
        office.completes("lena", file, "Draft decision", Answers.grant());
        task = desk.task("luis", file, "Countersign decision").getId();
        office.as("luis", () -> tasks.claim(task, "luis"));
    }

    private Api.Answer hands(String person, String to, String reason) {
        String json = "{\"person\": " + (to == null ? "null" : "\"" + to + "\"") + ", \"reason\": \"" + reason + "\"}";
        return outsiders.call("PUT", outsiders.login(person), "/api/tasks/" + task + "/assignee", json.getBytes(StandardCharsets.UTF_8),
                "Content-Type", "application/json");
    }

    private Api.Answer offer(String person) {
        return outsiders.get(outsiders.login(person), "/api/tasks/" + task + "/assignee");
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    @Test
    @DisplayName("Head and substitute hand a task to another person of their agency; the record says who, from whom, to whom and why")
    void headsHandOver() {
        assertThat(offer("helena").text()).contains("\"assignee\":\"luis\"", "hassan", "helena").doesNotContain("\"lena\"", "bela");
        assertThat(hands("hassan", "helena", "Luis is ill").status()).isEqualTo(204);
        assertThat(assignee()).isEqualTo("helena");
        assertThat(facts.entry(file, "TASK_HANDED_OVER")).contains("\"from\":\"luis\"", "\"to\":\"helena\"", "Luis is ill", "Countersign decision");
        assertThat(hands("helena", null, "To everybody").status()).isEqualTo(204);
        assertThat(assignee()).isNull();
    }

    @Test
    @DisplayName("Nobody else hands it over, and strangers do not learn that it exists")
    void nobodyElse() {
        assertThat(hands("lena", "hassan", "x").status()).isEqualTo(403);
        for (String stranger : new String[] {"david", "dario", "clara", "manuel", "aura", "deniz"}) {
            assertThat(hands(stranger, "hassan", "x").status()).as(stranger).isEqualTo(404);
            assertThat(offer(stranger).status()).as(stranger).isEqualTo(404);
        }
        assertThat(assignee()).isEqualTo("luis");
    }

    @Test
    @DisplayName("It is handed to nobody who may not complete it, is of no agency asked, or does not exist, and not without a reason")
    void notToEverybody() {
        assertThat(hands("helena", "lena", "x").text()).contains("lena completed").contains("\"field\":\"person\"");
        for (String other : new String[] {"bela", "david", "nobodyatall"}) {
            assertThat(hands("helena", other, "x").status()).as(other).isEqualTo(422);
        }
        assertThat(hands("admin", "bela", "x").status()).isEqualTo(422);
        assertThat(hands("helena", "hassan", " ").text()).contains("\"field\":\"reason\"");
        assertThat(assignee()).isEqualTo("luis");
        assertThat(facts.record(file)).doesNotContain("TASK_HANDED_OVER");
    }
}
