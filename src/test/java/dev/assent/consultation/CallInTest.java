package dev.assent.consultation;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.noRisk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.clock.FileClock;
import dev.assent.engine.SubmissionRefused;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The right to call a case in, to the minute. Offered on Monday 23 November 2026, 9:00: thirty days end on 23 December, 16:00. */
@ProcedureTest
class CallInTest extends ProcedureFixture {
    private static final Map<String, Object> CALL_IN = Map.of("callIn", true, "callInReasons", "The route passes our naval base.");
    @Autowired
    FileClock clock;
    @Autowired
    TransactionTemplate transaction;

    private String offered() {
        String file = office.submit(Office.sample("G08"));
        office.completes("carl", file, "Check completeness", complete());
        office.completes("carl", file, "Assess risk", noRisk());
        return file;
    }

    private void submits(String person, String task) {
        office.as(person, () -> engine.getFormService().submitTaskForm(task, new HashMap<>(CALL_IN)));
    }

    @Test
    @DisplayName("The last second counts")
    void lastSecond() {
        String file = offered();
        office.timePassesTo("2026-12-23T15:59:59Z");
        office.completes("david", file, "Call case in", CALL_IN);
        office.timePassesTo("2026-12-23T16:01:00Z");
        assertThat(facts.record(file)).contains("CASE_CALLED_IN").doesNotContain("CALL_IN_LAPSED");
        assertThat(office.open(file)).containsExactly("Circulate file");
    }

    @Test
    @DisplayName("One minute late the right has lapsed, and the task is gone")
    void oneMinuteLate() {
        String file = offered();
        String task = desk.task("david", file, "Call case in").getId();
        office.timePassesTo("2026-12-23T16:01:00Z");
        assertThatThrownBy(() -> submits("david", task)).isInstanceOf(SubmissionRefused.class).hasMessageContaining("This task is no longer open");
        assertThat(office.open(file)).containsExactly("Draft decision");
    }

    @Test
    @DisplayName("One minute late is refused, with the reason and on record, also where the engine has not yet noticed that the time is up")
    void lateBeforeTheTimer() {
        String file = offered();
        String task = desk.task("david", file, "Call case in").getId();
        office.itIs("2026-12-23T16:01:00Z");
        assertThatThrownBy(() -> submits("david", task)).isInstanceOf(SubmissionRefused.class).hasMessageContaining("The time limit for calling this case in has passed.");
        assertThat(facts.entry(file, "CALL_IN_REFUSED")).contains("has passed");
        office.work();
        assertThat(facts.record(file)).contains("CALL_IN_LAPSED").doesNotContain("CASE_CALLED_IN");
        assertThat(office.open(file)).containsExactly("Draft decision");
    }

    @Test
    @DisplayName("While the clock of the file stands no right lapses, and afterwards the days are there again")
    void stoppedClock() {
        String file = offered();
        office.timePassesTo("2026-12-22T10:00:00Z");
        transaction.executeWithoutResult(status -> clock.stop("pause-" + file, file, null, "A question to the applicant", "carl"));
        office.timePassesTo("2027-01-05T10:00:00Z");
        assertThat(desk.names("david", file)).containsExactly("Call case in");
        transaction.executeWithoutResult(status -> clock.restart("pause-" + file, file));
        office.work();
        assertThat(desk.due("david", file, "Call case in")).isEqualTo("2027-01-06T16:00:00Z");
        office.timePassesTo("2027-01-06T15:59:00Z");
        assertThat(facts.record(file)).doesNotContain("CALL_IN_LAPSED");
        office.timePassesTo("2027-01-06T16:01:00Z");
        assertThat(facts.record(file)).contains("CALL_IN_LAPSED");
    }

    @Test
    @DisplayName("Members that are informed while the clock already stands lose nothing")
    void informedWhileStopped() {
        String file = office.submit(Office.sample("G08"));
        office.completes("carl", file, "Check completeness", complete());
        transaction.executeWithoutResult(status -> clock.stop("before-" + file, file, null, "A question to the applicant", "carl"));
        office.completes("carl", file, "Assess risk", noRisk());
        office.timePassesTo("2026-12-24T10:00:00Z");
        assertThat(desk.names("david", file)).containsExactly("Call case in");
        transaction.executeWithoutResult(status -> clock.restart("before-" + file, file));
        office.timePassesTo("2027-01-30T10:00:00Z");
        assertThat(facts.record(file)).contains("CALL_IN_LAPSED");
        assertThat(desk.names("carl", file)).containsExactly("Draft decision");
    }

    @Test
    @DisplayName("Two members call in within the same moment: both are counted, and the case is called in once")
    void twoMembers() {
        String file = offered();
        office.as("david", () -> engine.getFormService().submitTaskForm(desk.task("david", file, "Call case in").getId(), new HashMap<>(CALL_IN)));
        office.as("elsa", () -> engine.getFormService().submitTaskForm(desk.task("elsa", file, "Call case in").getId(), new HashMap<>(CALL_IN)));
        office.work();
        assertThat(facts.entry(file, "CALL_IN_CLOSED")).contains("defence", "economy");
        assertThat(office.open(file)).containsExactly("Circulate file");
    }

    @Test
    @DisplayName("A member that calls in is not undone by one that says in the same moment that it does not")
    void oneCallsInOneWaives() {
        String file = offered();
        office.as("david", () -> engine.getFormService().submitTaskForm(desk.task("david", file, "Call case in").getId(), new HashMap<>(CALL_IN)));
        office.as("elsa", () -> engine.getFormService().submitTaskForm(desk.task("elsa", file, "Call case in").getId(), new HashMap<>(Map.of("callIn", false))));
        office.work();
        assertThat(office.open(file)).containsExactly("Circulate file");
    }

    @Test
    @DisplayName("A member sees the application it may call in, and nothing that others said")
    void needToKnow() {
        String file = offered();
        Api.Answer dossier = api.get(api.login("david"), "/api/files/" + file + "/dossier");
        assertThat(dossier.status()).isEqualTo(200);
        assertThat(dossier.json().has("timeline")).isFalse();
        assertThat(api.get(api.login("jonas"), "/api/files/" + file + "/dossier").status()).isEqualTo(404);
    }
}
