package dev.assent.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.Answers;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The authority's own steps. Handed in on Monday 23 November 2026, 9:00; completeness is checked within three working days. */
@ProcedureTest
class StepTest extends ProcedureFixture {
    @Test
    @DisplayName("A step is dated by the table of time limits and reminded once, a day before")
    void reminded() {
        String file = office.submit(Office.sample("G02"));
        assertThat(desk.due("lena", file, "Check completeness")).isEqualTo("2026-11-26T16:00:00Z");
        office.timePassesTo("2026-11-25T15:59:00Z");
        assertThat(facts.notices(file, "Reminder")).isEmpty();
        office.timePassesTo("2026-11-26T15:59:00Z");
        assertThat(facts.notices(file, "Reminder")).containsExactly("licensing@veldora.example at 2026-11-25T16:00:00Z");
        assertThat(desk.mark("lena", file, "Check completeness")).isEqualTo("REMINDED");
    }

    @Test
    @DisplayName("Where the table wants no reminder, none is sent and the task shows no such date")
    void noReminder() {
        String file = office.submit(Office.sample("G02").replace("\"NORMAL\"", "\"URGENT\""));
        assertThat(desk.due("lena", file, "Check completeness")).isEqualTo("2026-11-24T16:00:00Z");
        assertThat(desk.task("lena", file, "Check completeness").getFollowUpDate()).isNull();
        office.timePassesTo("2026-11-24T16:01:00Z");
        assertThat(facts.notices(file, "Reminder")).isEmpty();
    }

    @Test
    @DisplayName("An overdue step stays open, is marked and urgent, and now also waits for the head, who is told")
    void overdue() {
        String file = office.submit(Office.sample("G02"));
        String task = desk.task("lena", file, "Check completeness").getId();
        office.timePassesTo("2026-11-26T15:59:00Z");
        assertThat(groups(task)).containsExactly("licensing");
        office.timePassesTo("2026-11-26T16:01:00Z");
        assertThat(groups(task)).containsExactlyInAnyOrder("licensing", "licensingHead");
        assertThat(desk.mark("helena", file, "Check completeness")).isEqualTo("OVERDUE");
        assertThat(desk.task("helena", file, "Check completeness").getPriority()).isGreaterThanOrEqualTo(80);
        assertThat(facts.notices(file, "Overdue: a step")).containsExactly(
                "hassan@veldora.example at 2026-11-26T16:00:00Z", "helena@veldora.example at 2026-11-26T16:00:00Z");
        assertThat(facts.record(file)).containsSubsequence("STEP_REMINDED", "STEP_OVERDUE");
        office.completes("lena", file, "Check completeness", Answers.complete());
        assertThat(office.open(file)).containsExactly("Assess risk");
    }

    @Test
    @DisplayName("The alarm of a head's own step names the head once more and breaks nothing")
    void headsOwnStep() {
        String file = desk.assessed(Office.sample("G02"), Answers.prohibited("EMBARGO"));
        office.timePassesTo("2027-02-23T09:00:00Z");
        String task = desk.task("helena", file, "Take up overdue file").getId();
        assertThat(groups(task)).containsOnly("licensingHead");
        assertThat(desk.mark("helena", file, "Take up overdue file")).isEqualTo("OVERDUE");
    }

    @Test
    @DisplayName("Who claimed a task by mistake gives it back; nobody takes it from him or hands it to another")
    void giveBack() {
        String file = office.submit(Office.sample("G02"));
        String task = desk.task("lena", file, "Check completeness").getId();
        office.as("lena", () -> engine.getTaskService().claim(task, "lena"));
        assertThatThrownBy(() -> office.as("luis", () -> engine.getTaskService().setAssignee(task, null))).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> office.as("lena", () -> engine.getTaskService().setAssignee(task, "luis"))).isInstanceOf(AuthorizationException.class);
        office.as("lena", () -> engine.getTaskService().setAssignee(task, null));
        office.completes("luis", file, "Check completeness", Answers.complete());
    }

    @Test
    @DisplayName("A step that was done is not reminded of")
    void done() {
        String file = office.submit(Office.sample("G02"));
        office.completes("lena", file, "Check completeness", Answers.incomplete("A permit"));
        office.timePassesTo("2026-11-30T09:00:00Z");
        assertThat(facts.notices(file, "Reminder")).isEmpty();
        assertThat(facts.record(file)).doesNotContain("STEP_REMINDED", "STEP_OVERDUE");
    }

    private java.util.List<String> groups(String task) {
        return engine.getTaskService().getIdentityLinksForTask(task).stream().map(IdentityLink::getGroupId).toList();
    }
}
