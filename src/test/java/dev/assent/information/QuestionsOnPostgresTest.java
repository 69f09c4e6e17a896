package dev.assent.information;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.noRisk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.FileActs;
import dev.assent.office.Office;
import dev.assent.office.PostgresProcedureTest;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One file through questions, more time, a consultee withdrawn, an amendment and a withdrawal, on the database of production. */
@PostgresProcedureTest
class QuestionsOnPostgresTest {
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    Api api;
    @Autowired
    FileActs acts;

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("Asked, extended, a consultee withdrawn, amended, and withdrawn in the end")
    void story() {
        office.itIs("2026-12-14T09:00:00Z");
        String application = Office.sample("G02");
        Api.Answer receipt = api.handIn(application);
        String file = receipt.at("/number");
        String token = "Bearer " + receipt.at("/token");
        under(file);
        acts.begins("fatima", file, "InformationRequest", Map.of("question", "For whom?"));
        office.completes("lena", file, "Forward question", Map.of("forwarded", true, "wording", "For whom?"));
        acts.begins("lena", file, "InformationRequest", Map.of("question", "Which depot?", "needed", "A plan"));
        office.timePassesTo("2026-12-16T10:00:00Z");
        assertThat(acts.answers(token, file, 2, "The northern one.").status()).isEqualTo(200);
        acts.begins("lena", file, "QuestionWithdrawal", Map.of("withdrawnQuestion", "1", "withdrawalReasons", "Answered."));
        assertThat(facts.deadline(file, "defence")).isEqualTo("2027-01-11T16:00:00Z");
        acts.begins("david", file, "Extension", Map.of("moreTime", 2, "extensionReasons", "Leave."));
        office.completes("lena", file, "Agree extension", Map.of("extensionAgreed", true, "agreedAmount", 2));
        assertThat(facts.deadline(file, "defence")).isEqualTo("2027-01-13T16:00:00Z");
        acts.begins("lena", file, "ConsulteeWithdrawal", Map.of("withdrawnAgency", "economy", "withdrawalReasons", "Not concerned."));
        office.completes("david", file, "Give opinion", noObjection());
        assertThat(api.upload(token, file, "a.txt", "EUC", ("Paper of " + file).getBytes()).status()).isEqualTo(201);
        Api.Answer amended = api.post(token, "/api/files/" + file + "/amendment", application.replace("\"quantity\": 24", "\"quantity\": 12"));
        assertThat(amended.status()).as(amended.text()).isEqualTo(201);
        office.work();
        assertThat(office.open(file)).isEmpty();
        String number = amended.at("/number");
        assertThat(api.get(api.login("lena"), "/api/files/" + number + "/documents").json()).hasSize(1);
        under(number);
        assertThat(desk.variable("david", number, "Give opinion", "earlierOpinion").toString()).contains(file);
        acts.begins("lena", number, "InformationRequest", Map.of("question", "Still?"));
        office.timePassesTo("2027-02-20T10:00:00Z");
        assertThat(facts.record(number)).endsWith("FILE_LAPSED");
        assertThat(office.open(number)).isEmpty();
        assertThat(api.post("Bearer " + amended.at("/token"), "/api/files/" + number + "/withdrawal", "{\"reason\": \"x\"}").status()).isEqualTo(409);
    }

    private void under(String file) {
        office.work();
        office.completes("lena", file, "Check completeness", complete());
        office.completes("lena", file, "Assess risk", noRisk());
        office.work();
    }
}
