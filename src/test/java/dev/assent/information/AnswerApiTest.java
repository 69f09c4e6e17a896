package dev.assent.information;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Answers through the API, and who may read questions and answers. */
@ProcedureTest
class AnswerApiTest extends ProcedureFixture {
    private String file;
    private String token;

    @BeforeEach
    void asked() {
        office.itIs("2026-12-14T09:00:00Z");
        Api.Answer receipt = api.handIn(Office.sample("G02"));
        file = receipt.at("/number");
        token = "Bearer " + receipt.at("/token");
        office.work();
        office.completes("lena", file, "Check completeness", dev.assent.office.Answers.complete());
        office.completes("lena", file, "Assess risk", dev.assent.office.Answers.noRisk());
        acts.begins("fatima", file, "InformationRequest", Map.of("question", "For the border war?"));
        office.completes("lena", file, "Forward question", Map.of("forwarded", true, "wording", "Where will they be used?"));
        acts.begins("lena", file, "InformationRequest", Map.of("question", "Who keeps the keys?", "needed", "A list"));
        acts.begins("david", file, "InformationRequest", Map.of("question", "Which calibre?"));
    }

    @Test
    @DisplayName("The applicant sees the questions put to him by number, answers each once, and hears what is wrong in his language")
    void answers() {
        Api.Answer seen = api.get(token, "/api/files/" + file);
        assertThat(seen.json().path("questions")).hasSize(2);
        assertThat(seen.at("/questions/1/number")).isEqualTo("2");
        assertThat(seen.at("/questions/1/needed")).isEqualTo("A list");
        String path = "/api/files/" + file + "/answers";
        Api.Answer empty = api.post(token, path, "{\"answer\": \" \"}", "Accept-Language", "ar");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.type()).startsWith("application/problem+json");
        assertThat(empty.json().path("errors").findValuesAsText("field")).containsExactlyInAnyOrder("question", "answer");
        assertThat(empty.at("/errors/0/message")).matches("(?s).*\\p{InArabic}.*");
        assertThat(api.post(token, path, "{\"question\": 1, \"answer\": \"" + "x".repeat(4001) + "\"}").status()).isEqualTo(422);
        assertThat(api.post(token, path, "{\"question\": \"one\", \"answer\": \"x\"}").status()).isEqualTo(400);
        assertThat(api.post(token, path, "[]").status()).isEqualTo(400);
        Api.Answer unasked = api.post(token, path, "{\"question\": 3, \"answer\": \"5.56 mm\"}");
        assertThat(unasked.status()).as("not put to him").isEqualTo(409);
        assertThat(unasked.at("/detail")).isEqualTo("Question 3 is not open.");
        assertThat(api.post(token, path, "{\"question\": 9, \"answer\": \"x\"}", "Accept-Language", "ar").at("/detail")).contains("9").matches("(?s).*\\p{InArabic}.*");
        Api.Answer given = acts.answers(token, file, 2, "The depot.");
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.at("/questions/1/answer")).isEqualTo("The depot.");
        assertThat(given.json().at("/questions/0").has("answer")).isFalse();
        assertThat(acts.answers(token, file, 2, "The depot.").status()).isEqualTo(409);
    }

    @Test
    @DisplayName("What a file is missing is still supplied by its own address, which leaves questions alone")
    void itemsStayApart() {
        assertThat(api.post(token, "/api/files/" + file + "/items", "{\"answer\": \"here\"}").status()).isEqualTo(409);
        assertThat(api.get(token, "/api/files/" + file).text()).doesNotContain("\"answer\"");
    }

    @Test
    @DisplayName("A wrong token, another file's token, a login of staff and nobody at all answer nothing")
    void strangers() {
        String other = "Bearer " + api.handIn(Office.sample("G02")).at("/token");
        String path = "/api/files/" + file + "/answers";
        String body = "{\"question\": 2, \"answer\": \"x\"}";
        for (String wrong : new String[] {other, token + "x", "Bearer x"}) {
            Api.Answer refused = api.post(wrong, path, body);
            assertThat(refused.status()).as(wrong).isEqualTo(404);
            assertThat(refused.type()).startsWith("application/problem+json");
        }
        assertThat(api.post(api.login("lena"), path, body).status()).isEqualTo(404);
        assertThat(api.post(null, path, body).status()).isEqualTo(401);
        assertThat(api.post(token, "/api/files/EXP-2026-999999/answers", body).status()).isEqualTo(404);
        assertThat(api.get(token, "/api/files/" + file).text()).doesNotContain("\"answer\"");
    }

    @Test
    @DisplayName("The lead reads all questions and answers, an agency its own, the intake what was put to the applicant, but not who asks")
    void dossier() {
        acts.answers(token, file, 1, "On the coast road.");
        Api.Answer whole = api.get(api.login("lena"), "/api/files/" + file + "/dossier");
        assertThat(whole.json().path("questions")).hasSize(3);
        assertThat(whole.at("/questions/0/agency")).isEqualTo("foreignAffairs");
        assertThat(whole.at("/questions/0/asked")).isEqualTo("For the border war?");
        assertThat(whole.at("/questions/0/text")).isEqualTo("Where will they be used?");
        assertThat(whole.at("/questions/0/answer")).isEqualTo("On the coast road.");
        assertThat(whole.at("/questions/0/outcome")).isEqualTo("ANSWERED");
        assertThat(whole.at("/questions/1/clockStopped")).isEqualTo("true");
        Api.Answer own = api.get(api.login("fatima"), "/api/files/" + file + "/dossier");
        assertThat(own.json().path("questions").findValuesAsText("number")).containsExactly("1");
        assertThat(own.at("/questions/0/answer")).isEqualTo("On the coast road.");
        assertThat(api.get(api.login("iris"), "/api/files/" + file + "/dossier").json().path("questions")).isEmpty();
        Api.Answer intake = api.get(api.login("clara"), "/api/files/" + file + "/dossier");
        assertThat(intake.json().path("questions").findValuesAsText("number")).containsExactly("1", "2");
        assertThat(intake.text()).doesNotContain("foreignAffairs", "border war", "Foreign");
        assertThat(api.get(api.login("carl"), "/api/files/" + file + "/dossier").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("The form of a withdrawal offers the open questions; it is the lead's alone")
    void choices() {
        Api.Answer form = api.get(api.login("lena"), "/api/files/" + file + "/actions/QuestionWithdrawal");
        assertThat(form.json().findValuesAsText("value")).contains("1", "2", "3");
        assertThat(form.text()).contains("2: Who keeps the keys?");
        assertThat(api.get(api.login("fatima"), "/api/files/" + file + "/actions/QuestionWithdrawal").status()).isEqualTo(404);
        assertThat(api.get(api.login("fatima"), "/api/files/" + file + "/actions").json().findValuesAsText("process"))
                .contains("InformationRequest", "Extension").doesNotContain("Withdrawal", "ConsulteeWithdrawal", "QuestionWithdrawal");
        assertThat(api.get(api.login("clara"), "/api/files/" + file + "/actions").json().findValuesAsText("process")).containsExactly("Withdrawal");
    }
}
