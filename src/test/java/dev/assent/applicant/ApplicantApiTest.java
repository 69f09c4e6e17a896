package dev.assent.applicant;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.conditions;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.incomplete;
import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.noRisk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ProcedureTest
class ApplicantApiTest extends ProcedureFixture {
    private static final String[] INTERNAL = {"lena", "luis", "fatima", "david", "iris", "elsa", "foreignAffairs", "defence", "intelligence", "economy",
        "Foreign", "Defence", "opinion", "Annual visit on site", "NO_OBJECTION", "riskDiversion", "Assess risk", "assessor", "countersign", "consult", "sha256", "actor"};
    private String number;
    private String token;

    @BeforeEach
    void handedIn() {
        Api.Answer receipt = api.handIn(Office.sample("G02"));
        number = receipt.at("/number");
        token = "Bearer " + receipt.at("/token");
        office.work();
    }

    private Api.Answer file() {
        Api.Answer answer = api.get(token, "/api/files/" + number);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).doesNotContainIgnoringCase(INTERNAL);
        return answer;
    }

    @Test
    @DisplayName("The applicant follows a file from receipt to license by the token alone, and learns nothing internal")
    void fromReceiptToLicense() {
        assertThat(file().at("/standing")).isEqualTo("RECEIVED");
        assertThat(file().json().has("outerLimit")).isFalse();
        office.completes("lena", number, "Check completeness", complete());
        assertThat(file().at("/standing")).isEqualTo("UNDER_ASSESSMENT");
        assertThat(file().at("/outerLimit")).startsWith("202");
        office.completes("lena", number, "Assess risk", noRisk());
        office.completes("fatima", number, "Give opinion", conditions("Annual visit on site"));
        assertThat(file().at("/standing")).isEqualTo("UNDER_ASSESSMENT");
        for (String person : new String[] {"david", "iris", "elsa"}) {
            office.completes(person, number, "Give opinion", noObjection());
        }
        office.completes("lena", number, "Draft decision", grant());
        assertThat(file().json().has("decision")).isFalse();
        office.completes("luis", number, "Countersign decision", countersign());
        Api.Answer decided = file();
        assertThat(decided.at("/standing")).isEqualTo("DECIDED");
        assertThat(decided.at("/decision/decision")).isEqualTo("GRANTED");
        assertThat(decided.at("/decision/license")).startsWith("LIC-EXP-2026-");
        Set<String> fields = new TreeSet<>();
        for (Iterator<String> names = decided.json().fieldNames(); names.hasNext();) {
            fields.add(names.next());
        }
        assertThat(fields).containsExactly("completeAt", "decision", "number", "outerLimit", "questions", "receivedAt", "reference", "standing");
    }

    @Test
    @DisplayName("A wrong token, another file's token and no token open nothing")
    void otherTokens() {
        String other = "Bearer " + api.handIn(Office.sample("G02")).at("/token");
        for (String wrong : new String[] {other, token + "x", "Bearer x", "bearer x"}) {
            assertThat(api.get(wrong, "/api/files/" + number).status()).as(wrong).isEqualTo(404);
            assertThat(api.post(wrong, "/api/files/" + number + "/items", "{\"answer\": \"here\"}").status()).isEqualTo(404);
            assertThat(api.upload(wrong, number, "a.txt", "OTHER", "text".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(404);
        }
        assertThat(api.get(token.replace("Bearer", "bearer"), "/api/files/" + number).status()).isEqualTo(200);
        assertThat(api.get(null, "/api/files/" + number).status()).isEqualTo(401);
        assertThat(api.get(token, "/api/files/EXP-2026-999999").status()).isEqualTo(404);
        for (String inside : new String[] {"/dossier", "/documents", "/verification"}) {
            assertThat(api.get(token, "/api/files/" + number + inside).status()).as(inside).isEqualTo(401);
        }
    }

    @Test
    @DisplayName("The applicant supplies what was missing and a paper, and the check begins again")
    void suppliesWhatWasMissing() {
        String items = "/api/files/" + number + "/items";
        assertThat(api.post(token, items, "{\"answer\": \"too early\"}").status()).isEqualTo(409);
        office.completes("lena", number, "Check completeness", incomplete("The end-use certificate"));
        Api.Answer asked = file();
        assertThat(asked.at("/standing")).isEqualTo("INCOMPLETE");
        assertThat(asked.at("/questions/0/text")).isEqualTo("The end-use certificate");
        assertThat(asked.at("/questions/0/answerBy")).startsWith("202");

        Api.Answer empty = api.post(token, items, "{\"answer\": \" \"}", "Accept-Language", "ar");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.at("/errors/0/field")).isEqualTo("answer");
        assertThat(empty.at("/errors/0/message")).matches("(?s).*\\p{InArabic}.*");
        Api.Answer endless = api.post(token, items, "{\"answer\": \"" + "x".repeat(4001) + "\"}", "Accept-Language", "ar");
        assertThat(endless.at("/errors/0/message")).contains("4000").matches("(?s).*\\p{InArabic}.*");
        assertThat(api.post(token, items, "[]").status()).isEqualTo(400);
        assertThat(api.post(token, items, "{\"answer\":").at("/detail")).startsWith("This is not JSON: line 1");

        byte[] paper = "The certificate, signed.".getBytes(StandardCharsets.UTF_8);
        assertThat(api.upload(token, number, "certificate.txt", "EUC", paper).status()).isEqualTo(201);
        Api.Answer supplied = api.post(token, items, "{\"answer\": \"Attached as certificate.txt\"}");
        assertThat(supplied.status()).as(supplied.text()).isEqualTo(202);
        assertThat(supplied.at("/questions/0/answer")).isEqualTo("Attached as certificate.txt");
        office.work();
        assertThat(office.open(number)).containsExactly("Check completeness");
        assertThat(api.post(token, items, "{\"answer\": \"again\"}").status()).isEqualTo(409);
        assertThat(api.get(api.login("lena"), "/api/files/" + number + "/documents").at("/0/addedBy")).isEqualTo("applicant");
    }

    @Test
    @DisplayName("Sending a paper that staff had already added does not tell who it was")
    void samePaperAsStaff() {
        byte[] paper = ("Paper of " + number).getBytes(StandardCharsets.UTF_8);
        Api.Answer staff = api.upload(api.login("lena"), number, "a.txt", "EUC", paper);
        assertThat(staff.at("/addedBy")).isEqualTo("lena");
        Api.Answer own = api.upload(token, number, "b.txt", "EUC", paper);
        assertThat(own.at("/id")).isEqualTo(staff.at("/id"));
        assertThat(own.text()).doesNotContain("lena", "addedBy");
    }
}
