package dev.assent.escalation;

import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.objection;
import static dev.assent.office.VoteAnswers.abstain;
import static dev.assent.office.VoteAnswers.approve;
import static dev.assent.office.VoteAnswers.refuseToApprove;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.consultation.OpinionsOnFile;
import dev.assent.office.Desk;
import dev.assent.office.Office;
import dev.assent.office.Study;
import dev.assent.office.StudyTest;
import dev.assent.proof.Verification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A ladder whose first rung is reached by itself, when agencies disagree or one was silent; whose second votes; whose third may be asked by
 * any member, by the applicant, or takes the case up. Monday 23 November 2026, 9:00.
 */
@StudyTest
class VotingLadderTest {
    private static final Map<String, Object> WAIVER = Map.of("escalates", false);
    private static final Map<String, Object> ESCALATION = Map.of("escalates", true, "escalationReasons", "It matters.");
    @Autowired
    Office office;
    @Autowired
    Study study;
    @Autowired
    Desk desk;
    @Autowired
    OpinionsOnFile opinions;
    @Autowired
    Verification verification;

    private String consulted() {
        String file = study.file("G02");
        study.start("SettledConsultation", file, Map.of("finding", "ACCEPTABLE", "consulteesTable", "DisputeConsultees", "ladderTable", "VotingLadder"));
        return file;
    }

    private String disputed() {
        String file = consulted();
        office.completes("fatima", file, "Give opinion", objection());
        office.completes("david", file, "Give opinion", noObjection());
        office.completes("carl", file, "Give opinion", noObjection());
        return file;
    }

    private void decide(String person, String file, String decision) {
        office.completes(person, file, "Decide escalation", Map.of("escalationDecision", decision, "escalationDecisionReasons", "Considered."));
    }

    private Object out(String file, String name) {
        return study.output("SettledConsultation", file, name);
    }

    @Test
    @DisplayName("Agencies disagree and nobody clicks: the first body has the case at once; it is silent, the second votes; any member may climb, and the last body settles it")
    void byItself() {
        String file = disputed();
        assertThat(office.open(file)).containsExactly("Check completeness", "Decide escalation");
        assertThat(desk.variable("jonas", file, "Decide escalation", "escalation").toString()).contains("byItself=true");
        office.timePassesTo("2026-11-30T17:00:00Z");
        assertThat(office.open(file)).as("justice did not decide in five working days").containsExactly("Cast vote", "Cast vote", "Cast vote", "Check completeness");
        assertThat(desk.variable("david", file, "Cast vote", "session").toString()).contains("foreignAffairs", "customs")
                .as("what stands, and what the body below made of it").contains("standing=REFUSE", "earlierDecision={", "outcome=NEXT_RUNG", "expired=true");
        office.completes("david", file, "Cast vote", approve());
        office.completes("elsa", file, "Cast vote", approve());
        office.completes("ivan", file, "Cast vote", refuseToApprove());
        assertThat(desk.names("ivan", file)).as("a member").containsExactly("Escalate dispute");
        assertThat(desk.names("elsa", file)).as("any member").containsExactly("Escalate dispute");
        assertThat(desk.names("caleb", file)).as("the body itself may take it up").containsExactly("Escalate dispute");
        assertThat(desk.names("clara", file)).as("the applicant got what he asked for").doesNotContain("Escalate dispute");
        office.completes("ivan", file, "Escalate dispute", ESCALATION);
        decide("caleb", file, "OVERRULED");
        assertThat(out(file, "mandate")).isEqualTo("APPROVE");
        assertThat(out(file, "mandateBody")).isEqualTo("councilOfMinisters");
        assertThat(opinions.balance(file, "WHOLE")).containsEntry("standingObjections", 0L);
        assertThat(office.ends(file)).contains("EscalationDecision:EndEvent_EscalationVoted", "EscalationLadder:EndEvent_ObjectionOverruled");
        assertThat(verification.verify(file).intact()).isTrue();
    }

    @Test
    @DisplayName("A right that nobody uses turns nothing into a refusal where the row lets the dispute climb; the applicant may ask the last body, entered by the intake")
    void nobodyClicks() {
        String file = disputed();
        decide("jonas", file, "UPHELD");
        assertThat(desk.names("david", file)).as("he dissents").containsExactly("Escalate dispute");
        assertThat(desk.names("fatima", file)).as("she got what she asked for").isEmpty();
        office.completes("david", file, "Escalate dispute", WAIVER);
        assertThat(office.open(file)).as("the others may still carry it up with reasons").contains("Escalate dispute").doesNotContain("Cast vote");
        office.timePassesTo("2026-11-26T17:00:00Z");
        assertThat(office.open(file)).contains("Cast vote").doesNotContain("Escalate dispute");
        office.completes("david", file, "Cast vote", refuseToApprove());
        office.completes("elsa", file, "Cast vote", refuseToApprove());
        office.completes("ivan", file, "Cast vote", refuseToApprove());
        assertThat(desk.names("clara", file)).contains("Escalate dispute");
        office.completes("clara", file, "Escalate dispute", ESCALATION);
        assertThat(desk.variable("caleb", file, "Decide escalation", "escalation").toString()).contains("Applicant", "مقدم الطلب");
        assertThat(desk.variable("caleb", file, "Decide escalation", "earlierDecision").toString()).contains("Decided by a vote of its members.");
        office.timePassesTo("2026-12-10T12:00:00Z");
        assertThat(out(file, "mandate")).as("the council was silent: the vote is final").isEqualTo("REFUSE");
        assertThat(out(file, "mandateBody")).isEqualTo("secretariat");
    }

    @Test
    @DisplayName("Nobody disagrees, but one was silent: the row brings the case before the body all the same")
    void silenceOpens() {
        String file = consulted();
        office.completes("fatima", file, "Give opinion", noObjection());
        office.completes("david", file, "Give opinion", noObjection());
        assertThat(office.open(file)).doesNotContain("Decide escalation");
        office.timePassesTo("2026-11-30T17:00:00Z");
        assertThat(office.open(file)).contains("Decide escalation");
    }

    @Test
    @DisplayName("A vote that comes to nothing means what its row says: here the dispute goes on by itself")
    void voteOfNothing() {
        String file = disputed();
        office.timePassesTo("2026-11-30T17:00:00Z");
        office.completes("david", file, "Cast vote", approve());
        office.completes("elsa", file, "Cast vote", abstain());
        office.completes("ivan", file, "Cast vote", refuseToApprove());
        assertThat(desk.names("caleb", file)).containsExactly("Decide escalation");
        decide("caleb", file, "UPHELD");
        assertThat(out(file, "mandate")).isEqualTo("REFUSE");
    }

    @Test
    @DisplayName("A board's approval overrules the objection of its own round and not that of a third party, unless its row says so")
    void thirdParty() {
        String file = study.file("G02");
        study.start("ConsultationRound", file, Map.of("finding", "ACCEPTABLE", "consulteesTable", "DisputeConsultees"));
        office.completes("fatima", file, "Give opinion", objection());
        office.completes("david", file, "Give opinion", noObjection());
        office.completes("carl", file, "Give opinion", noObjection());
        study.start("EscalationLadder", file, Map.of("balance", Map.of(), "ladderTable", "VotingLadder", "askedHere", List.of(Map.of("agency", "defence"))));
        office.timePassesTo("2026-11-30T17:00:00Z");
        for (String member : List.of("david", "elsa", "ivan")) {
            office.completes(member, file, "Cast vote", approve());
        }
        for (String member : List.of("david", "elsa", "ivan", "caleb")) {
            office.completes(member, file, "Escalate dispute", WAIVER);
        }
        assertThat(study.output("EscalationLadder", file, "mandate")).isEqualTo("APPROVE");
        assertThat(opinions.balance(file, "WHOLE")).as("Foreign Affairs was asked elsewhere").containsEntry("standingObjections", 1L);
        assertThat(verification.verify(file).intact()).isTrue();
    }
}
