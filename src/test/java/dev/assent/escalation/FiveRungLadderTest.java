package dev.assent.escalation;

import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.objection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.consultation.FileClock;
import dev.assent.engine.SubmissionRefused;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.office.Study;
import dev.assent.office.StudyTest;
import dev.assent.register.Verification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The ladder by itself. Its five rungs are rows of a table for tests: another body, window, rank, content, limit and meaning of
 * silence on each. Foreign Affairs objects with binding force on Monday 23 November 2026, 9:00; Defence and Customs do not.
 */
@StudyTest
class FiveRungLadderTest {
    private static final Map<String, Object> WAIVER = Map.of("escalates", false);
    @Autowired
    Office office;
    @Autowired
    Study study;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    Verification verification;
    @Autowired
    FormService forms;
    @Autowired
    FileClock clock;
    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void mondayMorning() {
        office.itIs("2026-11-23T09:00:00Z");
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    private static Map<String, Object> escalation(String reasons, String legalBasis, String proposal) {
        Map<String, Object> answers = new HashMap<>(Map.of("escalates", true));
        answers.put("escalationReasons", reasons);
        answers.put("escalationLegalBasis", legalBasis);
        answers.put("escalationProposal", proposal);
        return answers;
    }

    private static Map<String, Object> decision(String decision, String conditions) {
        Map<String, Object> answers = new HashMap<>(Map.of("escalationDecision", decision, "escalationDecisionReasons", "Considered in session."));
        if (conditions != null) {
            answers.put("escalationConditions", conditions);
        }
        return answers;
    }

    /** Foreign Affairs says this, the two others have no objection; then the ladder begins. */
    private String disputed(Map<String, Object> foreignAffairs) {
        String file = study.file("G02");
        study.start("SettledConsultation", file, Map.of("finding", "ACCEPTABLE", "consulteesTable", "DisputeConsultees", "ladderTable", "FiveRungsLadder"));
        office.completes("fatima", file, "Give opinion", foreignAffairs);
        office.completes("david", file, "Give opinion", noObjection());
        office.completes("carl", file, "Give opinion", noObjection());
        return file;
    }

    private String disputed() {
        return disputed(objection());
    }

    /** The lead carries it to the first body. */
    private String onRungOne() {
        String file = disputed();
        office.completes("lena", file, "Escalate dispute", escalation("The region is calm.", null, null));
        return file;
    }

    /** The first body is silent, the second overrules: the objector may climb. */
    private String belowRungThree() {
        String file = onRungOne();
        office.timePassesTo("2026-11-26T16:01:00Z");
        office.completes("julia", file, "Decide escalation", decision("OVERRULED", null));
        return file;
    }

    /** The objector is upheld on the third rung: the lead and whoever was consulted may climb. */
    private String belowRungFour() {
        String file = belowRungThree();
        office.completes("dalia", file, "Escalate dispute", escalation("New facts.", "s. 15", "Half of it."));
        office.completes("ivan", file, "Decide escalation", decision("UPHELD", null));
        return file;
    }

    private void refused(String person, String file, String task, Map<String, Object> answers, String... sentences) {
        assertThatThrownBy(() -> office.completes(person, file, task, answers)).isInstanceOf(SubmissionRefused.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(sentences));
    }

    private Object out(String file, String name) {
        return study.output("SettledConsultation", file, name);
    }

    @Test
    @DisplayName("From the first rung to the last: by escalation and by silence, each rung by its own row, until nobody climbs any further")
    void allTheWay() {
        String file = belowRungFour();
        office.completes("david", file, "Escalate dispute", Map.of("escalates", true));
        office.completes("ernest", file, "Decide escalation", decision("OVERRULED_WITH_CONDITIONS", "Deliveries in three phases\nA visit each year"));
        assertThat(office.open(file)).containsExactly("Check completeness", "Escalate dispute");
        office.completes("fatima", file, "Escalate dispute", escalation("Once more.", "s. 15", null));
        assertThat(desk.names("caleb", file)).containsExactly("Decide escalation");
        refused("caleb", file, "Decide escalation", decision("UPHELD", null), "must be entered by the head of the body");
        office.completes("paula", file, "Decide escalation", decision("OVERRULED_WITH_CONDITIONS", "Deliveries in two phases"));

        assertThat(out(file, "mandate")).isEqualTo("APPROVE");
        assertThat(out(file, "mandateBody")).isEqualTo("councilOfMinisters");
        assertThat(out(file, "mandateLines")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).isEmpty();
        assertThat(facts.rows("select rung, body, agency, outcome, expired from register.escalation where file_number = ? order by rung", file))
                .extracting(row -> row.get("rung") + " " + row.get("body") + " " + row.get("agency") + " " + row.get("outcome") + " " + row.get("expired"))
                .containsExactly("1 secretariat licensing NEXT_RUNG true", "2 justice null OVERRULED false", "3 interior foreignAffairs UPHELD false",
                        "4 economy defence OVERRULED false", "5 councilOfMinisters foreignAffairs OVERRULED false");
        assertThat(facts.row("select outcome, body, conditions from register.settlement where file_number = ?", file))
                .containsEntry("outcome", "APPROVE").containsEntry("body", "councilOfMinisters").containsEntry("conditions", "Deliveries in two phases");
        assertThat(facts.record(file)).containsSubsequence("OPINION_GIVEN", "ESCALATION_OFFERED", "ESCALATION_LODGED", "ESCALATION_EXPIRED", "ESCALATION_DECIDED",
                "ESCALATION_OFFERED", "ESCALATION_LODGED", "ESCALATION_DECIDED", "ESCALATION_OFFERED", "ESCALATION_LODGED", "ESCALATION_DECIDED",
                "ESCALATION_OFFERED", "ESCALATION_LODGED", "ESCALATION_REFUSED", "ESCALATION_DECIDED", "DISPUTE_SETTLED");
        assertThat(office.ends(file)).contains("EscalationLadder:EndEvent_ObjectionOverruled", "SettledConsultation:EndEvent_ConsultationSettled");
        assertThat(verification.verify(file).faults()).isEmpty();
    }
}
