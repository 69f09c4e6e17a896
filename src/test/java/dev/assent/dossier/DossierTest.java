package dev.assent.dossier;

import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.escalation;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.objection;
import static dev.assent.office.Answers.overruled;
import static dev.assent.office.Answers.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ProcedureTest
class DossierTest extends ProcedureFixture {
    /** Foreign affairs objects; the conference overrules it on a condition; the license is granted. */
    private String decided() {
        String file = desk.consulted(Office.sample("G02"));
        office.completes("fatima", file, "Give opinion", objection());
        desk.nobodyObjects(file);
        office.completes("helena", file, "Escalate dispute", escalation());
        office.completes("sofia", file, "Decide escalation", overruled("A visit each year"));
        office.completes("mona", file, "Escalate dispute", waiver());
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        return file;
    }

    private JsonNode dossier(String person, String file) {
        Api.Answer answer = api.get(api.login(person), "/api/files/" + file + "/dossier");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> names(JsonNode dossier) {
        List<String> names = new ArrayList<>();
        dossier.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    @DisplayName("A decision is explained from the dossier alone: assessment, opinions, dispute, license, and who signed")
    void explained() {
        JsonNode dossier = dossier("aura", decided());

        assertThat(dossier.at("/destinationName/en").asText()).isEqualTo("Republic B");
        assertThat(dossier.at("/assessments/0/finding").asText()).isEqualTo("ACCEPTABLE");
        assertThat(dossier.at("/assessments/0/answers/genderViolenceReasons").asText()).isEqualTo("No reports of the kind are known.");
        assertThat(dossier.at("/assessments/0/by").asText()).isEqualTo("lena");
        assertThat(dossier.at("/opinions").findValuesAsText("opinion")).contains("OBJECTION", "NO_OBJECTION");

        JsonNode dispute = dossier.at("/disputes/0");
        assertThat(dispute.at("/agencyName/en").asText()).isEqualTo("Licensing authority");
        assertThat(dispute.at("/signedBy").asText()).isEqualTo("helena");
        assertThat(dispute.at("/bodyName/ar").asText()).isNotEmpty();
        assertThat(dispute.at("/outcome").asText()).isEqualTo("OVERRULED");
        assertThat(dispute.at("/conditions").asText()).isEqualTo("A visit each year");
        assertThat(dispute.at("/lodgedAt").asText()).isEqualTo("2026-11-23T09:00:00Z");

        JsonNode decision = dossier.at("/decisions/0");
        assertThat(decision.at("/decision").asText()).isEqualTo("GRANTED");
        assertThat(decision.at("/license").asText()).startsWith("LIC-EXP-2026-");
        assertThat(decision.at("/validUntil").asText()).isEqualTo("2028-11-30");
        assertThat(decision.at("/lines/0/line").asInt()).isEqualTo(1);
        assertThat(decision.at("/mandateBody").asText()).isEqualTo("secretariat");
        assertThat(decision.at("/draftedBy").asText()).isEqualTo("lena");
        assertThat(decision.at("/countersignedBy").asText()).isEqualTo("luis");
        assertThat(dossier.at("/timeline").findValuesAsText("kind")).contains("ESCALATION_DECIDED", "DECISION_ISSUED");
    }

    @Test
    @DisplayName("Need to know: a consultee reads its own opinion and no assessment, dispute of others or decision; the intake the papers alone")
    void needToKnow() {
        String file = decided();
        JsonNode consultee = dossier("fatima", file);
        assertThat(names(consultee)).doesNotContain("assessments", "decisions", "balance", "timeline", "standing");
        assertThat(consultee.at("/opinions").findValuesAsText("agency")).containsOnly("foreignAffairs");
        assertThat(consultee.at("/disputes")).isEmpty();

        assertThat(names(dossier("clara", file))).contains("documents", "questions").doesNotContain("opinions", "disputes", "assessments", "decisions",
                "verifications", "timeline");
    }

    @Test
    @DisplayName("Who may not know of a file learns nothing of its record either")
    void unknown() {
        String file = office.submit(Office.sample("G02"));
        for (String part : List.of("dossier", "verification")) {
            assertThat(api.get(api.login("carl"), "/api/files/" + file + "/" + part).status()).isEqualTo(404);
        }
        assertThat(api.get(api.login("aura"), "/api/files/" + file + "/verification").status()).isEqualTo(200);
    }
}
