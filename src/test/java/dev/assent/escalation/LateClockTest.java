package dev.assent.escalation;

import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.objection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.office.Study;
import dev.assent.office.StudyTest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Clocks that follow each other, and a machine that comes late to all of them. Customs are to answer by Monday 30 November 2026,
 * 16:00, and are silent; what follows is the ladder of {@link FiveRungLadderTest}.
 */
@StudyTest
class LateClockTest {
    @Autowired
    Office office;
    @Autowired
    Study study;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    RuntimeService runtime;
    @Autowired
    FormService forms;
    @Autowired
    JdbcClient jdbc;

    private String silentCustoms() {
        String file = study.file("G02");
        study.start("SettledConsultation", file, Map.of("finding", "ACCEPTABLE", "consulteesTable", "DisputeConsultees", "ladderTable", "FiveRungsLadder"));
        office.completes("fatima", file, "Give opinion", objection());
        office.completes("david", file, "Give opinion", noObjection());
        return file;
    }

    private static Map<String, Object> escalation() {
        Map<String, Object> answers = new HashMap<>(Map.of("escalates", true, "escalationReasons", "New facts."));
        answers.put("escalationLegalBasis", "s. 15");
        answers.put("escalationProposal", "Half of it.");
        return answers;
    }

    @ParameterizedTest(name = "{0} seconds late")
    @ValueSource(longs = {0, 3, 5 * 3600})
    @DisplayName("A clock that follows another begins when that one passed, whether the machine comes to it at once, seconds or hours late")
    void follows(long seconds) {
        office.late(Duration.ofSeconds(seconds), () -> {
            String file = silentCustoms();
            office.timePassesTo("2026-12-01T02:00:00Z");
            assertThat(facts.opinions(file)).contains("customs NO_OBJECTION deemed");
            assertThat(desk.due("lena", file, "Escalate dispute")).as("five days after the silence").isEqualTo("2026-12-07T16:00:00Z");
            office.timePassesTo("2026-12-01T09:00:00Z");
            office.completes("lena", file, "Escalate dispute", escalation());
            office.timePassesTo("2026-12-05T02:00:00Z");
            assertThat(desk.due("julia", file, "Decide escalation")).as("five days after Friday's silence of the first body").isEqualTo("2026-12-11T16:00:00Z");
            office.timePassesTo("2026-12-12T02:00:00Z");
            assertThat(desk.due("dalia", file, "Escalate dispute")).as("ten calendar days after Friday's silence").isEqualTo("2026-12-21T16:00:00Z");
            office.timePassesTo("2026-12-14T10:00:00Z");
            office.completes("dalia", file, "Escalate dispute", escalation());
            office.timePassesTo("2026-12-29T02:00:00Z");
            assertThat(desk.due("david", file, "Escalate dispute")).as("48 hours after Monday's silence").isEqualTo("2026-12-30T16:00:00Z");
            assertThat(facts.rows("select decided_at from register.escalation where file_number = ? and expired order by rung", file))
                    .extracting(row -> row.get("decided_at").toString().substring(0, 16)).containsExactly("2026-12-04T16:00", "2026-12-11T16:00", "2026-12-28T16:00");
        });
    }

    @Test
    @DisplayName("After an outage of more than twelve hours a clock begins when people are told: nobody loses his time to a machine")
    void outage() {
        office.late(Duration.ofHours(30), () -> {
            String file = silentCustoms();
            office.timePassesTo("2026-12-02T12:00:00Z");
            assertThat(desk.due("lena", file, "Escalate dispute")).as("told on Tuesday at 22:00, which counts as Wednesday").isEqualTo("2026-12-09T16:00:00Z");
        });
    }

    @Test
    @DisplayName("An hour in the queue after the last opinion costs nobody a day: what follows an act counts as of the act")
    void queue() {
        String file = study.file("G02");
        study.start("SettledConsultation", file, Map.of("finding", "ACCEPTABLE", "consulteesTable", "DisputeConsultees", "ladderTable", "FiveRungsLadder"));
        office.completes("fatima", file, "Give opinion", objection());
        office.completes("david", file, "Give opinion", noObjection());
        office.itIs("2026-11-24T15:59:00Z");
        // the machine is busy: what waits behind Carl's answer is worked on after the cut-off hour
        office.as("carl", () -> forms.submitTaskForm(desk.task("carl", file, "Give opinion").getId(), noObjection()));
        office.itIs("2026-11-24T17:00:00Z");
        office.work();
        assertThat(desk.due("lena", file, "Escalate dispute")).isEqualTo("2026-12-01T16:00:00Z");
    }

    @Test
    @DisplayName("A step that failed at first and succeeds hours later begins what follows as of the deadline, not of the attempt")
    void retried() {
        String file = silentCustoms();
        office.timePassesTo("2026-11-30T15:59:00Z");
        String clock = runtime.createProcessInstanceQuery().processDefinitionKey("StoppableClock").processInstanceBusinessKey(file)
                .variableValueEquals("agency", "customs").singleResult().getId();
        // as a failed attempt leaves the timer: with a message, and due later
        assertThat(jdbc.sql("update act_ru_job set exception_msg_ = 'The database was away.', duedate_ = ? where process_instance_id_ = ? and duedate_ = ?")
                .params(Timestamp.from(Instant.parse("2026-11-30T19:00:00Z")), clock, Timestamp.from(Instant.parse("2026-11-30T16:00:00Z"))).update()).isEqualTo(1);
        office.timePassesTo("2026-11-30T20:00:00Z");
        assertThat(desk.due("lena", file, "Escalate dispute")).isEqualTo("2026-12-07T16:00:00Z");
    }
}
