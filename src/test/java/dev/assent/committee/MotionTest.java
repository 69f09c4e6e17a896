package dev.assent.committee;

import static dev.assent.office.VoteAnswers.approve;
import static dev.assent.office.VoteAnswers.refuseToApprove;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Desk;
import dev.assent.office.Office;
import dev.assent.office.Study;
import dev.assent.office.StudyTest;
import dev.assent.office.VoteAnswers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions that a State names itself, each by its own majority, and a committee above which there is nobody. */
@StudyTest
class MotionTest {
    @Autowired
    Office office;
    @Autowired
    Study study;
    @Autowired
    Desk desk;

    /** Defence and Economy approve the motion, the Interior does not. */
    private String voted(String finding, Map<String, Object> interior) {
        String file = study.file("G02");
        study.start("CommitteeSession", file, Map.of("finding", finding, "membersTable", "VotingMembers", "votesTable", "MotionVotes"));
        office.completes("lena", file, "Circulate file", VoteAnswers.circulate());
        assertThat(desk.variable("david", file, "Cast vote", "session").toString()).contains(finding.equals("ACCEPTABLE") ? "is renewed." : "is removed", "المستخدم النهائي");
        office.completes("david", file, "Cast vote", approve());
        office.completes("elsa", file, "Cast vote", approve());
        office.completes("ivan", file, "Cast vote", interior);
        return file;
    }

    private Object out(String file, String name) {
        return study.output("CommitteeSession", file, name);
    }

    @Test
    @DisplayName("To renew needs everybody: one refuses, there is no body above, and the row says that it is refused")
    void renew() {
        String file = voted("ACCEPTABLE", refuseToApprove());
        assertThat(office.open(file)).as("no deliberation, no invented round").containsExactly("Check completeness");
        assertThat(out(file, "mandate")).isEqualTo("REFUSE");
        assertThat(out(file, "carriedQuestion")).isNull();
        String agreed = voted("ACCEPTABLE", approve());
        assertThat(out(agreed, "mandate")).isEqualTo("APPROVE");
        assertThat(out(agreed, "carriedQuestion")).isEqualTo("RENEW");
    }

    @Test
    @DisplayName("To remove needs a majority; carried it refuses the file, and the setup reads which question was carried")
    void remove() {
        String file = voted("OVERRIDING_RISK", refuseToApprove());
        assertThat(out(file, "mandate")).isEqualTo("REFUSE");
        assertThat(out(file, "carriedQuestion")).isEqualTo("REMOVE");
        String divided = study.file("G02");
        study.start("CommitteeSession", divided, Map.of("finding", "OVERRIDING_RISK", "membersTable", "VotingMembers", "votesTable", "MotionVotes"));
        office.completes("lena", divided, "Circulate file", VoteAnswers.circulate());
        for (String member : List.of("david", "elsa", "ivan")) {
            office.completes(member, divided, "Cast vote", refuseToApprove());
        }
        assertThat(out(divided, "mandate")).as("nothing binds the authority").isEqualTo("NONE");
        assertThat(office.ends(divided)).contains("CommitteeSession:EndEvent_CommitteeDecided");
    }

    @Test
    @DisplayName("Who lost a ballot may climb: the ladder begins with what the ballot decided")
    void loserClimbs() {
        String file = voted("OVERRIDING_RISK", refuseToApprove());
        study.start("EscalationLadder", file, Map.of("balance", Map.of(), "ladderTable", "BallotLadder", "ballotMandate", "REFUSE", "ballotBody", "secretariat"));
        assertThat(desk.names("david", file)).as("he approved the motion that was carried").isEmpty();
        office.completes("ivan", file, "Escalate dispute", Map.of("escalates", true, "escalationReasons", "Twice."));
        office.completes("caleb", file, "Decide escalation", Map.of("escalationDecision", "OVERRULED", "escalationDecisionReasons", "Heard."));
        assertThat(study.output("EscalationLadder", file, "mandate")).isEqualTo("APPROVE");
    }
}
