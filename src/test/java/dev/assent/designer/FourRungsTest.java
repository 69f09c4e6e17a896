package dev.assent.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.Answers;
import dev.assent.office.Desk;
import dev.assent.office.Office;
import dev.assent.office.VoteAnswers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Marenga, a State whose procedure was written by the documentation alone: four rungs, the first by itself, two that vote, one that takes cases up. */
@Tamira.Installed
class FourRungsTest {
    private static final Map<String, List<String>> PEOPLE = Map.of("rita", List.of("riverCommission"), "raul", List.of("riverCommission", "riverCommissionHead"),
            "pascal", List.of("president", "presidentHead"), "femi", List.of("fleetMinistry"), "tayo", List.of("treasury"), "funmi", List.of("foreignOffice"),
            "chike", List.of("cabinet"), "hauwa", List.of("headOfState", "headOfStateHead"));
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    IdentityService identity;

    @BeforeEach
    void monday() {
        office.itIs("2026-11-02T08:00:00Z");
        Tamira.arrive(identity, PEOPLE);
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    /** The foreign office objects with binding force, the others do not. */
    private String disputed() {
        String file = office.submit(Office.sample("G02").replace("LeadAuthority", "RiverCommission").replace("\"VD\"", "\"QV\"").replace("\"XB\"", "\"QU\"")
                .replace("\"XC\"", "\"AE\""));
        office.completes("rita", file, "Check completeness", Answers.complete());
        office.completes("rita", file, "Assess risk", Answers.noRisk());
        office.completes("femi", file, "Give opinion", Answers.noObjection());
        office.completes("tayo", file, "Give opinion", Answers.noObjection());
        office.completes("funmi", file, "Give opinion", Answers.objection());
        return file;
    }

    private void vote(String file, String person, Map<String, Object> vote) {
        office.completes(person, file, "Cast vote", vote);
    }

    @Test
    @DisplayName("The president at once, the board when nobody clicks, the cabinet for a member, the head of state on his own initiative; then the State's own six months")
    void allFour() {
        String file = disputed();
        office.completes("pascal", file, "Decide escalation", Map.of("escalationDecision", "UPHELD", "escalationDecisionReasons", "It is grave."));
        assertThat(desk.names("femi", file)).as("a dissenter").containsExactly("Escalate dispute");
        office.timePassesTo("2026-11-05T17:00:00Z");
        vote(file, "femi", VoteAnswers.approve());
        vote(file, "tayo", VoteAnswers.approve());
        vote(file, "rita", VoteAnswers.refuseToApprove());
        office.completes("rita", file, "Escalate dispute", Map.of("escalates", true, "escalationReasons", "The commission sees it otherwise."));
        vote(file, "chike", VoteAnswers.approve());
        vote(file, "femi", VoteAnswers.approve());
        vote(file, "tayo", VoteAnswers.approve());
        vote(file, "funmi", VoteAnswers.refuseToApprove());
        assertThat(desk.names("hauwa", file)).as("no unanimity in the cabinet: upheld; the head of state may take the case up").containsExactly("Escalate dispute");
        assertThat(desk.variable("hauwa", file, "Escalate dispute", "standing")).isEqualTo("REFUSE");
        office.completes("hauwa", file, "Escalate dispute", Map.of("escalates", true));
        office.completes("hauwa", file, "Decide escalation", Map.of("escalationDecision", "OVERRULED", "escalationDecisionReasons", "In the interest of the State."));
        assertThatThrownBy(() -> office.completes("rita", file, "Draft decision", Answers.grant())).hasMessage("In Marenga a license is valid for six months at most.");
        Map<String, Object> grant = new HashMap<>(Answers.grant());
        grant.put("validUntil", "2027-04-30");
        office.completes("rita", file, "Draft decision", grant);
        office.completes("raul", file, "Countersign decision", Answers.countersign());
        assertThat(office.ends(file)).contains("RiverCommission:EndEvent_LicenseGranted");
    }

    @Test
    @DisplayName("Nobody does anything: the president is silent, the board does not vote, the applicant does not ask; what stands is the binding objection, and not by a forgotten click")
    void nobody() {
        String file = disputed();
        assertThat(desk.names("pascal", file)).containsExactly("Decide escalation");
        office.timePassesTo("2026-11-10T12:00:00Z");
        assertThat(desk.names("femi", file)).containsExactly("Cast vote");
        office.timePassesTo("2026-11-20T12:00:00Z");
        assertThat(desk.names("chike", file)).as("too few voted in the board: the cabinet is asked").containsExactly("Cast vote");
        office.timePassesTo("2026-12-02T12:00:00Z");
        assertThat(desk.names("hauwa", file)).containsExactly("Escalate dispute");
        office.timePassesTo("2026-12-20T12:00:00Z");
        assertThat(desk.variable("rita", file, "Draft decision", "mandate")).isEqualTo("REFUSE");
    }
}
