package dev.assent.dossier;

import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.document.Pdfs;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the file's page shows beyond the tab of a task, and to whom. */
@ProcedureTest
class FilePageTest extends ProcedureFixture {
    private JsonNode dossier(String person, String file) {
        Api.Answer answer = api.get(api.login(person), "/api/files/" + file + "/dossier");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private String decided() {
        String file = desk.toDecide(Office.sample("G02").replace("\"registration\": \"VD-OP-0003\"", "\"registration\": \"VD-OP-0003\", \"mail\": \"office@castor.example\""));
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        return file;
    }

    @Test
    @DisplayName("A decided file says what was applied for, who was asked by which row of which version and why, what the rule recommended, and what was sent")
    void whole() {
        JsonNode dossier = dossier("aura", decided());
        assertThat(dossier.at("/application/sent/endUser/name").asText()).isEqualTo("Border Guard Service");
        assertThat(dossier.at("/application/sent/applicant/mail").isTextual()).isTrue();
        assertThat(dossier.at("/application/countries")).hasSize(3);
        assertThat(dossier.at("/application/countries/VD/en").asText()).isEqualTo("Veldora");
        JsonNode foreignAffairs = null;
        for (JsonNode row : dossier.at("/asked")) {
            foreignAffairs = row.at("/agency").asText().equals("foreignAffairs") ? row : foreignAffairs;
        }
        assertThat(foreignAffairs.at("/because/table").asText()).isEqualTo("LeadAuthorityConsultees");
        assertThat(foreignAffairs.at("/because/row").asInt()).isPositive();
        assertThat(foreignAffairs.at("/because/version").asText()).isEqualTo("2026-11-01");
        assertThat(foreignAffairs.at("/because/basis").asText()).isNotBlank();
        assertThat(foreignAffairs.at("/answeredAt").asText()).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(dossier.at("/recommendations/0/recommendation").asText()).isEqualTo("GRANT");
        assertThat(dossier.at("/recommendations/0/because/table").asText()).isEqualTo("Recommendation");
        assertThat(dossier.at("/notices").findValuesAsText("subject")).anyMatch(subject -> subject.startsWith("Decision on license file"));
        assertThat(dossier.at("/clock/bars").findValuesAsText("state")).containsOnly("ANSWERED");
    }

    @Test
    @DisplayName("Need to know, part by part: an agency that was asked reads the application and what concerns itself; the intake the application; others nothing")
    void needToKnow() {
        String file = decided();
        JsonNode agency = dossier("fatima", file);
        assertThat(agency.at("/application/sent/purpose").isTextual()).isTrue();
        assertThat(agency.at("/application/sent/applicant").has("mail")).isFalse();
        assertThat(agency.at("/asked").findValuesAsText("agency")).containsOnly("foreignAffairs");
        assertThat(agency.at("/clock/bars")).hasSize(1);
        for (String hidden : List.of("recommendations", "notices", "ballots", "readings", "decisions", "timeline")) {
            assertThat(agency.has(hidden)).as(hidden).isFalse();
        }
        JsonNode intake = dossier("clara", file);
        assertThat(intake.has("application")).isTrue();
        for (String hidden : List.of("asked", "clock", "stops", "extensions", "recommendations", "notices", "ballots", "readings")) {
            assertThat(intake.has(hidden)).as(hidden).isFalse();
        }
        for (String part : List.of("dossier", "waiting", "bundle", "verification", "documents")) {
            assertThat(api.get(api.login("carl"), "/api/files/" + file + "/" + part).status()).as(part).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("An amended application says field by field what is different; an agency that was not asked before learns nothing of what was")
    void amended() {
        String json = Office.sample("G02");
        String before = desk.consulted(json);
        Api.Answer receipt = api.post(api.login("clara"), "/api/files/" + before + "/amendment", json.replace("\"quantity\": 24", "\"quantity\": 20")
                .replace("\"quantity\":24", "\"quantity\":20"));
        assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
        office.work();
        JsonNode application = dossier("aura", receipt.at("/number")).at("/application");
        assertThat(application.at("/amends").asText()).isEqualTo(before);
        assertThat(application.at("/changes")).hasSize(1);
        assertThat(application.at("/changes/0/field").asText()).isEqualTo("lines[1].quantity");
        assertThat(application.at("/changes/0/before").asInt()).isEqualTo(24);
        assertThat(application.at("/changes/0/after").asInt()).isEqualTo(20);
        assertThat(dossier("clara", receipt.at("/number")).at("/application/changes")).hasSize(1);
    }

    @Test
    @DisplayName("Whoever has done his part is told who has the file now; an agency only that the authority decides")
    void next() {
        String file = desk.toDecide(Office.sample("G02"));
        JsonNode lead = api.get(api.login("lena"), "/api/files/" + file + "/waiting").json();
        assertThat(lead.at("/waiting/0/task").asText()).isEqualTo("Draft decision");
        assertThat(lead.at("/waiting/0/agencies/0/en").asText()).isEqualTo("Licensing authority");
        JsonNode agency = api.get(api.login("fatima"), "/api/files/" + file + "/waiting").json();
        assertThat(agency.at("/waiting")).isEmpty();
        assertThat(agency.has("standing")).isFalse();
        assertThat(agency.at("/leads/0/ar").asText()).isNotEmpty();
    }

    @Test
    @DisplayName("A paper is shown only if it is a picture or a PDF and somebody asks for it; all else stays a download, and nothing in it runs")
    void papers() {
        String file = desk.consulted(Office.sample("G02"));
        String text = api.upload(api.login("lena"), file, "a.txt", "EUC", "A certificate".getBytes(StandardCharsets.UTF_8)).at("/id");
        String pdf = api.upload(api.login("lena"), file, "b.pdf", "EUC", Pdfs.page()).at("/id");
        assertThat(shown("fatima", file, text + "?view=true")).startsWith("attachment");
        assertThat(shown("fatima", file, pdf)).startsWith("attachment");
        assertThat(shown("fatima", file, pdf + "?view=true")).startsWith("inline");
        Api.Answer seen = api.get(api.login("fatima"), "/api/files/" + file + "/documents/" + pdf + "?view=true");
        assertThat(seen.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(seen.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private String shown(String person, String file, String paper) {
        return api.get(api.login(person), "/api/files/" + file + "/documents/" + paper).header("Content-Disposition");
    }
}
