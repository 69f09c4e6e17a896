package dev.assent.portal;

import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.objection;
import static dev.assent.office.VoteAnswers.refuseToApprove;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.office.Study;
import dev.assent.office.StudyTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The applicant uses a right on his page. */
@StudyTest
class ClimbingTest {
    @Autowired
    Office office;
    @Autowired
    Api api;
    @Autowired
    Study study;
    @Autowired
    Facts facts;

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("What a ballot refused he puts before the body above on his page, in his language; without reasons he is told so and loses nothing, and twice it is not his any more")
    void climbs() {
        office.itIs("2026-11-23T09:00:00Z");
        Api.Answer receipt = api.handIn(Office.sample("G02"));
        String file = receipt.at("/number");
        office.work();
        study.start("SettledConsultation", file, Map.of("finding", "ACCEPTABLE", "consulteesTable", "DisputeConsultees", "ladderTable", "VotingLadder"));
        office.completes("fatima", file, "Give opinion", objection());
        office.completes("david", file, "Give opinion", noObjection());
        office.completes("carl", file, "Give opinion", noObjection());
        office.completes("jonas", file, "Decide escalation", Map.of("escalationDecision", "UPHELD", "escalationDecisionReasons", "Considered."));
        office.timePassesTo("2026-11-26T17:00:00Z");
        List.of("david", "elsa", "ivan").forEach(member -> office.completes(member, file, "Cast vote", refuseToApprove()));

        Browsing browser = new Browsing(api, "ar");
        browser.opens(file, receipt.at("/token"));
        assertThat(browser.get("file").text()).contains("request?process=ApplicantEscalation");
        assertThat(browser.get("request?process=ApplicantEscalation").text()).contains("مجلس الوزراء", "أسباب طلبكم").doesNotContain("fatima", "objection");
        Api.Answer silent = browser.sends("request", "process", "ApplicantEscalation", "bodyAbove", "councilOfMinisters", "escalates", "true", "escalationProposal", "A <guard>.");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text()).contains("A &lt;guard&gt;.", "role=\"alert\"", "checked").doesNotContain("<guard>");
        assertThat(facts.record(file)).doesNotContain("ESCALATION_LODGED");
        Api.Answer done = browser.sends("request", "process", "ApplicantEscalation", "bodyAbove", "councilOfMinisters", "escalates", "true", "escalationReasons", "The depot is guarded now.");
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        office.work();
        assertThat(facts.text("select actor from register.record where file_number = ? and kind = 'ESCALATION_LODGED'", file)).isEqualTo("applicant");
        assertThat(browser.get("file").text()).doesNotContain("request?process=ApplicantEscalation");
        assertThat(browser.sends("request", "process", "ApplicantEscalation", "bodyAbove", "councilOfMinisters", "escalates", "true", "escalationReasons", "Again.").status()).isEqualTo(422);
        assertThat(facts.record(file)).containsOnlyOnce("ESCALATION_LODGED");
    }
}
