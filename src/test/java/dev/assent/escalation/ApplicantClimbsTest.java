package dev.assent.escalation;

import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.objection;
import static dev.assent.office.VoteAnswers.refuseToApprove;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.office.Study;
import dev.assent.office.StudyTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.JsonUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The applicant puts what a ballot refused before the council by himself, with number and token, where the row of the rung names him. */
@StudyTest
class ApplicantClimbsTest {
    private static final Map<String, Object> REQUEST = Map.of("bodyAbove", "councilOfMinisters", "escalates", true, "escalationReasons", "The depot is guarded now.");
    @Autowired
    Office office;
    @Autowired
    Api api;
    @Autowired
    Study study;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    private String file;
    private String token;

    @BeforeEach
    void refusedByTheBallot() {
        Api.Answer receipt = api.handIn(Office.sample("G02"));
        file = receipt.at("/number");
        token = "Bearer " + receipt.at("/token");
        office.work();
        study.start("SettledConsultation", file, Map.of("finding", "ACCEPTABLE", "consulteesTable", "DisputeConsultees", "ladderTable", "VotingLadder"));
        office.completes("fatima", file, "Give opinion", objection());
        office.completes("david", file, "Give opinion", noObjection());
        office.completes("carl", file, "Give opinion", noObjection());
        office.completes("jonas", file, "Decide escalation", Map.of("escalationDecision", "UPHELD", "escalationDecisionReasons", "Considered."));
        assertThat(offered(token)).as("this rung is not his").doesNotContain("ApplicantEscalation");
        office.timePassesTo("2026-11-26T17:00:00Z");
        List.of("david", "elsa", "ivan").forEach(member -> office.completes(member, file, "Cast vote", refuseToApprove()));
    }

    private List<String> offered(String authorization) {
        return api.get(authorization, "/api/files/" + file + "/actions").json().findValuesAsText("process");
    }

    private Api.Answer asks(String authorization, Map<String, Object> answers, String... headers) {
        Api.Answer answer = api.post(authorization, "/api/files/" + file + "/actions/ApplicantEscalation", JsonUtil.asString(Map.of("answers", answers)), headers);
        office.work();
        return answer;
    }

    private static Map<String, Object> with(String question, Object answer) {
        Map<String, Object> answers = new HashMap<>(REQUEST);
        answers.put(question, answer);
        return answers;
    }

    @Test
    @DisplayName("He is offered the body that his row names, in his language, and what he asks for is before it at once, entered as his own; the clerk need not enter it any more")
    void byHimself() {
        assertThat(offered(token)).contains("ApplicantEscalation");
        assertThat(api.get(token, "/api/files/" + file + "/actions/ApplicantEscalation", "Accept-Language", "ar").text()).contains("councilOfMinisters", "مجلس الوزراء", "أسباب طلبكم");
        assertThat(desk.names("clara", file)).contains("Escalate dispute");
        assertThat(desk.variable("clara", file, "Escalate dispute", "why").toString()).as("by name, not by group").contains("the intake is asked by row", "السؤال موجَّه إلى مكتب التلقي");
        Api.Answer done = asks(token, REQUEST);
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        assertThat(desk.names("clara", file)).doesNotContain("Escalate dispute");
        assertThat(desk.variable("caleb", file, "Decide escalation", "escalation").toString()).contains("Applicant", "The depot is guarded now.");
        assertThat(facts.text("select actor from register.record where file_number = ? and kind = 'ESCALATION_LODGED'", file)).isEqualTo("applicant");
        assertThat(offered(token)).doesNotContain("ApplicantEscalation");
        Api.Answer again = asks(token, REQUEST);
        assertThat(again.status()).as(again.text()).isEqualTo(422);
        assertThat(again.json().path("errors").findValuesAsText("field")).containsExactly("bodyAbove");
        assertThat(facts.record(file)).containsOnlyOnce("ESCALATION_LODGED");
    }

    @Test
    @DisplayName("Without the content that the row asks for, for another body, or with answers that are none, his request is refused by field, and nothing is lost")
    void refused() {
        Api.Answer silent = asks(token, with("escalationReasons", ""));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.json().path("errors").findValuesAsText("field")).containsExactly("escalationReasons");
        assertThat(asks(token, with("escalationReasons", ""), "Accept-Language", "ar").at("/detail")).matches("[\\p{InArabic}\\s.:؛،]+");
        assertThat(asks(token, with("bodyAbove", "secretariat")).json().path("errors").findValuesAsText("field")).containsExactly("bodyAbove");
        assertThat(asks(token, with("signatoryRank", "officer")).json().path("errors").findValuesAsText("field")).containsExactly("signatoryRank");
        assertThat(asks(token, Map.of()).json().path("errors").findValuesAsText("field")).contains("bodyAbove", "escalates");
        assertThat(desk.names("clara", file)).as("the right is still there").contains("Escalate dispute");
        assertThat(facts.record(file)).doesNotContain("ESCALATION_LODGED");
    }

    @Test
    @DisplayName("Nobody else speaks for him: not with another file's token, without one, as an officer of the authority, as the clerk, or as somebody who may escalate himself")
    void nobodyElse() {
        String another = "Bearer " + api.handIn(Office.sample("G02")).at("/token");
        assertThat(asks(another, REQUEST).status()).isEqualTo(404);
        assertThat(asks("Bearer x", REQUEST).status()).isEqualTo(404);
        assertThat(asks(null, REQUEST).status()).isEqualTo(401);
        for (String person : List.of("lena", "clara", "ivan", "admin", "manuel")) {
            assertThat(asks(api.login(person), REQUEST).status()).as(person).isEqualTo(404);
        }
        assertThat(facts.record(file)).doesNotContain("ESCALATION_LODGED");
    }

    @Test
    @DisplayName("He may say that he accepts what stands; when his time is over nothing is open to him any more")
    void acceptsOrTooLate() {
        assertThat(asks(token, Map.of("bodyAbove", "councilOfMinisters", "escalates", false)).status()).isEqualTo(201);
        assertThat(facts.text("select actor from register.record where file_number = ? and kind = 'ESCALATION_NOT_LODGED' and actor = 'applicant'", file)).isEqualTo("applicant");
        assertThat(asks(token, REQUEST).status()).isEqualTo(422);
        office.timePassesTo("2026-12-10T12:00:00Z");
        assertThat(offered(token)).doesNotContain("ApplicantEscalation");
        assertThat(asks(token, REQUEST).status()).isEqualTo(422);
        assertThat(study.output("SettledConsultation", file, "mandate")).isEqualTo("REFUSE");
    }
}
