package dev.assent.designer;

import static dev.assent.office.VoteAnswers.abstain;
import static dev.assent.office.VoteAnswers.approve;
import static dev.assent.office.VoteAnswers.councilApproves;
import static dev.assent.office.VoteAnswers.refuseToApprove;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.office.VoteAnswers;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Another State's committee is a matter of rows: a majority in writing, a veto that is asked for first, silence that is
 * approval for one member and absence for another, a chair that breaks ties, and a court whose silence refuses.
 */
@Tamira.Installed
class NationalCommitteeTest {
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    IdentityService identity;

    @BeforeEach
    void peopleOfTamira() {
        office.itIs("2026-11-23T06:00:00Z");
        Tamira.arrives(identity);
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    private String voting() {
        String file = office.submit(Office.sample("G12").replace("\"StandingCommittee\"", "\"NavalBoard\"").replace("\"XQ\"", "\"QU\"").replace("\"VD\"", "\"QT\""));
        office.completes("hind", file, "Check completeness", Answers.complete());
        office.completes("hind", file, "Assess risk", Answers.noRisk());
        office.completes("hamad", file, "Circulate file", VoteAnswers.circulate());
        return file;
    }

    private String mandate(String file) {
        return desk.variable("hind", file, "Draft decision", "mandate") + " of " + desk.variable("hind", file, "Draft decision", "mandateBody");
    }

    @Test
    @DisplayName("A majority with silence that approves: trade says nothing, the armed forces are absent, the chair approves")
    void silenceApproves() {
        String file = voting();
        office.completes("ghada", file, "Cast vote", approve());
        office.timePassesTo("2026-11-25T06:01:00Z");
        assertThat(facts.opinions(file)).containsExactly("armedForces ABSENT deemed", "coastGuard APPROVE", "tradeMinistry APPROVE deemed");
        assertThat(mandate(file)).isEqualTo("APPROVE of portCouncil");
    }

    @Test
    @DisplayName("The veto of the armed forces refuses against the two others")
    void veto() {
        String file = voting();
        office.completes("ghada", file, "Cast vote", approve());
        office.completes("tariq", file, "Cast vote", approve());
        office.completes("aziz", file, "Cast vote", refuseToApprove());
        assertThat(mandate(file)).isEqualTo("REFUSE of portCouncil");
    }

    @Test
    @DisplayName("The chair breaks a tie")
    void chairBreaksTie() {
        String file = voting();
        office.completes("ghada", file, "Cast vote", approve());
        office.completes("tariq", file, "Cast vote", refuseToApprove());
        office.completes("aziz", file, "Cast vote", abstain());
        assertThat(mandate(file)).isEqualTo("APPROVE of portCouncil");
    }

    @Test
    @DisplayName("A tie without the chair goes to the royal court, without a meeting; its silence is a refusal and final")
    void silentCourt() {
        String file = voting();
        office.completes("ghada", file, "Cast vote", abstain());
        office.completes("tariq", file, "Cast vote", refuseToApprove());
        office.completes("aziz", file, "Cast vote", approve());
        assertThat(office.open(file)).containsExactly("Decide in council");
        assertThat(desk.due("rania", file, "Decide in council")).isEqualTo("2026-11-26T10:00:00Z");
        office.timePassesTo("2026-11-26T10:01:00Z");
        assertThat(facts.opinions(file)).contains("royalCourt REFUSE deemed");
        assertThat(mandate(file)).isEqualTo("REFUSE of royalCourt");
        assertThat(office.ends(file)).contains("CouncilDecision:EndEvent_CouncilDecided");
    }

    @Test
    @DisplayName("The royal court approves in time")
    void courtApproves() {
        String file = voting();
        office.completes("ghada", file, "Cast vote", abstain());
        office.completes("tariq", file, "Cast vote", refuseToApprove());
        office.completes("aziz", file, "Cast vote", approve());
        office.completes("rania", file, "Decide in council", councilApproves());
        assertThat(mandate(file)).isEqualTo("APPROVE of royalCourt");
    }
}
