package dev.assent.intake;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.conditions;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.noRisk;
import static dev.assent.office.Answers.objection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An amended application takes the place of a file that is not decided. */
@ProcedureTest
class AmendmentTest extends ProcedureFixture {
    private String application;
    private String file;
    private String token;

    @BeforeEach
    void handedIn() {
        office.itIs("2026-12-14T09:00:00Z");
        application = Office.sample("G02");
        Api.Answer receipt = api.handIn(application);
        file = receipt.at("/number");
        token = "Bearer " + receipt.at("/token");
        office.work();
        office.completes("lena", file, "Check completeness", complete());
        office.completes("lena", file, "Assess risk", noRisk());
    }

    private String fewer() {
        return application.replace("\"quantity\": 24", "\"quantity\": 12");
    }

    private Api.Answer amends(String header, String json) {
        Api.Answer answer = api.post(header, "/api/files/" + file + "/amendment", json);
        office.work();
        return answer;
    }

    private void again(String number) {
        office.completes("lena", number, "Check completeness", complete());
        office.completes("lena", number, "Assess risk", noRisk());
    }

    @Test
    @DisplayName("The amendment is a new file that refers to the old one, which is closed with all its tasks")
    void supersedes() {
        office.completes("david", file, "Give opinion", noObjection());
        api.upload(token, file, "a.txt", "EUC", ("Paper of " + file).getBytes());
        Api.Answer receipt = amends(token, fewer());
        assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
        String number = receipt.at("/number");
        assertThat(receipt.header("Location")).endsWith(number);
        assertThat(number).isNotEqualTo(file);
        assertThat(office.open(file)).isEmpty();
        assertThat(office.open(number)).containsExactly("Check completeness");
        Api.Answer old = api.get(token, "/api/files/" + file);
        assertThat(old.at("/standing")).isEqualTo("SUPERSEDED");
        assertThat(old.at("/supersededBy")).isEqualTo(number);
        Api.Answer fresh = api.get("Bearer " + receipt.at("/token"), "/api/files/" + number);
        assertThat(fresh.at("/supersedes")).isEqualTo(file);
        assertThat(api.get(token, "/api/files/" + number).status()).as("the old token opens the old file only").isEqualTo(404);
        Api.Answer dossier = api.get(api.login("lena"), "/api/files/" + number + "/dossier");
        assertThat(dossier.at("/supersedes")).isEqualTo(file);
        assertThat(dossier.json().path("documents")).as("papers go along").hasSize(1);
        assertThat(api.get(api.login("lena"), "/api/files/" + file + "/dossier").at("/supersededBy")).isEqualTo(number);
        assertThat(facts.entry(file, "FILE_SUPERSEDED")).contains(number);
        assertThat(facts.entry(number, "FILE_RECEIVED")).contains("\"supersedes\":\"" + file + "\"");
        assertThat(facts.notices(file, "License file " + file + " is closed")).anyMatch(told -> told.startsWith("transfers@foreign"))
                .noneMatch(told -> told.contains("@defence"));
        assertThat(verification.verify(file).intact()).isTrue();
        assertThat(verification.verify(number).intact()).isTrue();
        assertThat(desk.variable("lena", number, "Check completeness", "file").toString()).contains(file);
    }

    @Test
    @DisplayName("An agency finds what it said before in its form, with file and date; nothing counts before it submits")
    void opinionsAreOffered() {
        office.completes("david", file, "Give opinion", conditions("Annual visit on site"));
        office.completes("fatima", file, "Give opinion", objection());
        String number = amends(token, fewer()).at("/number");
        office.timePassesTo("2026-12-15T09:00:00Z");
        again(number);
        assertThat(desk.variable("david", number, "Give opinion", "opinion")).isEqualTo("NO_OBJECTION_WITH_CONDITIONS");
        assertThat(desk.variable("david", number, "Give opinion", "conditions")).isEqualTo("Annual visit on site");
        assertThat(desk.variable("david", number, "Give opinion", "earlierOpinion").toString()).contains(file, "2026-12-14T09:00:00Z");
        assertThat(desk.variable("elsa", number, "Give opinion", "earlierOpinion")).as("it had not answered").isNull();
        assertThat(facts.opinions(number)).as("never counted by itself").isEmpty();
        office.completes("david", number, "Give opinion", conditions("Annual visit on site"));
        office.completes("fatima", number, "Give opinion", noObjection());
        assertThat(facts.opinions(number)).containsExactly("defence NO_OBJECTION_WITH_CONDITIONS", "foreignAffairs NO_OBJECTION");
        assertThat(facts.row("select reasons, legal_basis from register.opinion o join register.consultation c on c.id = o.consultation_id "
                + "where c.file_number = ? and c.agency = 'foreignAffairs'", number)).as("the old objection's reasons do not stick")
                .containsEntry("reasons", null).containsEntry("legal_basis", null);
        office.timePassesTo("2027-01-08T17:00:00Z");
        assertThat(facts.opinions(number)).as("silence is silence, whatever was offered").contains("intelligence OBJECTION deemed");
    }

    @Test
    @DisplayName("Opinions line by line are offered for the lines that have stayed the same")
    void linesAreOffered() {
        office.completes("david", file, "Give opinion", Map.of("opinionScope", "PER_LINE", "opinion", "NO_OBJECTION", "lineOpinions",
                java.util.List.of(Map.of("line", 1, "description", "Armoured patrol vehicle with 12.7 mm mount", "lineOpinion", "NO_OBJECTION"))));
        String number = amends(token, fewer()).at("/number");
        again(number);
        assertThat(desk.variable("david", number, "Give opinion", "opinionScope")).isEqualTo("PER_LINE");
        assertThat(desk.variable("david", number, "Give opinion", "lineOpinions").toString()).contains("NO_OBJECTION");
    }

    @Test
    @DisplayName("An amendment of an amendment still offers what was said on the first file")
    void chain() {
        office.completes("david", file, "Give opinion", noObjection());
        String first = file;
        Api.Answer second = amends(token, fewer());
        file = second.at("/number");
        Api.Answer third = amends("Bearer " + second.at("/token"), fewer().replace("Border patrol", "Patrol of the coast"));
        assertThat(third.status()).as(third.text()).isEqualTo(201);
        again(third.at("/number"));
        assertThat(desk.variable("david", third.at("/number"), "Give opinion", "earlierOpinion").toString()).contains(first);
    }

    @Test
    @DisplayName("The same amendment again is the same file; the first application again is still the first file")
    void idempotent() {
        Api.Answer once = amends(token, fewer());
        Api.Answer twice = amends(token, fewer());
        assertThat(twice.status()).isEqualTo(200);
        assertThat(twice.at("/number")).isEqualTo(once.at("/number"));
        assertThat(amends(token, fewer().replace("Border patrol", "Patrol")).status()).as("the old file is closed").isEqualTo(409);
        assertThat(api.handIn(application).at("/number")).isEqualTo(file);
        assertThat(api.handIn(fewer()).at("/number")).isEqualTo(once.at("/number"));
    }

    @Test
    @DisplayName("What is wrong is told by field; an unchanged application, another applicant or another setup is no amendment")
    void faults() {
        assertThat(amends(token, application).at("/detail")).isEqualTo("The application is the same as before; nothing was amended.");
        Api.Answer applicant = amends(token, fewer().replace("VD-OP-0003", "VD-OP-0004"));
        assertThat(applicant.status()).isEqualTo(422);
        assertThat(applicant.at("/errors/0/field")).isEqualTo("applicant");
        assertThat(amends(token, application.replace("\"quantity\": 24", "\"quantity\": 0")).at("/errors/0/field")).isEqualTo("lines[0].quantity");
        assertThat(amends(token, "{").status()).isEqualTo(400);
        String other = Office.sample("G02");
        api.handIn(other);
        String reference = other.replaceAll("(?s).*?\"reference\": \"([^\"]+)\".*", "$1");
        Api.Answer taken = amends(token, fewer().replaceFirst("\"reference\": \"[^\"]+\"", "\"reference\": \"" + reference + "\""));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.at("/field")).isEqualTo("reference");
        assertThat(office.open(file)).isNotEmpty();
    }

    @Test
    @DisplayName("The intake may hand an amendment in; strangers, other staff and other tokens may not")
    void whoMay() {
        String other = "Bearer " + api.handIn(Office.sample("G02")).at("/token");
        for (String wrong : new String[] {other, token + "x", "Bearer x", api.login("lena"), api.login("fatima")}) {
            Api.Answer refused = amends(wrong, fewer());
            assertThat(refused.status()).as(wrong).isEqualTo(404);
            assertThat(refused.type()).startsWith("application/problem+json");
        }
        assertThat(amends(null, fewer()).status()).isEqualTo(401);
        assertThat(api.post(api.login("clara"), "/api/files/EXP-2026-999999/amendment", fewer()).status()).isEqualTo(404);
        assertThat(amends(api.login("clara"), fewer()).status()).isEqualTo(201);
        assertThat(facts.row("select actor from register.record where file_number = ? and kind = 'FILE_SUPERSEDED'", file)).containsEntry("actor", "clara");
    }

    @Test
    @DisplayName("After the decision nothing is amended")
    void decided() {
        desk.nobodyObjects(file);
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(amends(token, fewer()).status()).isEqualTo(409);
    }
}
