package dev.assent.adhoc;

import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.objection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import dev.assent.register.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The block alone, on a file that still waits for its check of completeness. Monday 23 November 2026, 9:00 in Lisbon. */
@ProcedureTest
class AdHocRoundTest extends ProcedureFixture {
    @Autowired
    Api outsiders;

    @Test
    @DisplayName("The table proposes; who must be asked and how long each may have at most stands beside it")
    void proposedByTheTable() {
        String file = round("\"NORMAL\"");
        assertThat(proposed(file)).containsExactly("foreignAffairs", "defence", "interior", "intelligence");
        assertThat(candidate(file, "interior")).containsEntry("limit", 10).containsEntry("silenceMeans", "HOLD")
                .containsEntry("basis", "Small arms order, s. 4: small arms and light weapons");
        assertThat(candidate(file, "ballisticsLab")).containsEntry("specialist", true).containsEntry("proposed", false)
                .containsEntry("silenceMeans", "RIGHT_LAPSES");
        assertThat(candidate(file, "licensing")).as("nobody asks himself").isEmpty();
    }

    @Test
    @DisplayName("Each is asked what the officer wants to know of it, by when he wants it; reminder and grace stay the table's")
    void questionsAndLimits() {
        String file = round("\"NORMAL\"");
        choose(file, asks("foreignAffairs", "Is the mission still wanted by its host?", 48, "HOURS"), asks("interior", "", null, null),
                asks("ballisticsLab", "Can the barrels be traced?", 5, "WORKING_DAYS"));
        assertThat(desk.variable("fatima", file, "Give opinion", "question")).isEqualTo("Is the mission still wanted by its host?");
        assertThat(facts.deadline(file, "foreignAffairs")).isEqualTo("2026-11-25T09:00:00Z");
        assertThat(facts.deadline(file, "interior")).isEqualTo("2026-12-07T16:00:00Z");
        assertThat(desk.variable("bela", file, "Give opinion", "question")).isEqualTo("Can the barrels be traced?");
        assertThat(facts.deadline(file, "ballisticsLab")).isEqualTo("2026-11-30T16:00:00Z");
        assertThat(facts.entry(file, "CONSULTEES_CHOSEN")).contains("Can the barrels be traced?", "\"proposed\":[\"foreignAffairs\"");
        office.timePassesTo("2026-11-25T09:01:00Z");
        assertThat(desk.due("farida", file, "Answer for agency")).as("three working days, as in the row").isEqualTo("2026-11-30T16:00:00Z");
    }

    @Test
    @DisplayName("A choice that no row supports is refused: too long, twice, an agency that must be asked left out, or one of no setup")
    void refusedChoices() {
        String file = round("\"NORMAL\"");
        Map<String, Object> must = asks("foreignAffairs", "", null, null);
        assertRefused(file, "A time limit is longer than the row of the agency allows.", asks("foreignAffairs", "", 11, "WORKING_DAYS"));
        assertRefused(file, "A time limit is longer than the row of the agency allows.", asks("foreignAffairs", "", 400, "HOURS"));
        assertRefused(file, "An agency is chosen twice.", must, must);
        assertRefused(file, "An agency that must be asked was left out.", asks("defence", "", null, null));
        assertRefused(file, "An agency was chosen that cannot be asked in this procedure.", must, asks("licensing", "", null, null));
        choose(file, must);
        assertThat(desk.names("fatima", file)).containsExactly("Give opinion");
    }

    @Test
    @DisplayName("Where no license is possible nobody is proposed, and nobody need be asked, but the officer says why")
    void nobody() {
        String file = round("\"NORMAL\"", "PROHIBITED");
        assertThat(proposed(file)).isEmpty();
        assertThatThrownBy(() -> choose(file)).hasMessageContaining("Why is nobody asked?");
        office.completes("lena", file, "Choose consultees", Map.of("consulteeChoices", List.of(), "noConsulteesReasons", "An embargo is in force."));
        assertThat(office.ends(file)).contains("AdHocRound:EndEvent_OpinionsWeighed");
        assertThat(facts.entry(file, "CONSULTEES_CHOSEN")).contains("An embargo is in force.");
    }

    @Test
    @DisplayName("Somebody is added while the round runs; it ends when everybody was heard")
    void added() {
        String file = round("\"NORMAL\"");
        choose(file, asks("foreignAffairs", "", null, null));
        add(file, "humanRightsInstitute", "What is known of the unit?", 4, "WORKING_DAYS");
        office.completes("fatima", file, "Give opinion", noObjection());
        assertThat(office.ends(file)).as("the institute is still asked").doesNotContain("AdHocRound:EndEvent_OpinionsWeighed");
        assertThat(desk.variable("nadia", file, "Give opinion", "question")).isEqualTo("What is known of the unit?");
        add(file, "ballisticsLab", "Can the barrels be traced?", null, null);
        office.completes("nadia", file, "Give opinion", noObjection());
        office.completes("bela", file, "Give opinion", objection());
        assertThat(office.ends(file)).contains("AdHocRound:EndEvent_OpinionsWeighed");
        assertThat(facts.opinions(file)).containsExactly("ballisticsLab OBJECTION", "foreignAffairs NO_OBJECTION", "humanRightsInstitute NO_OBJECTION");
        assertThat(facts.record(file)).containsSubsequence("CONSULTEES_CHOSEN", "CONSULTEE_ADDED", "OPINION_GIVEN", "CONSULTEE_ADDED");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("An addition is refused where no round runs, to who is asked already, or for longer than the row allows")
    void refusedAdditions() {
        String file = round("\"NORMAL\"");
        // nobody is chosen yet
        assertRefused(file, "defence", null, null, "No round of consultation is running on this file.");
        choose(file, asks("foreignAffairs", "", null, null));
        assertRefused(file, "foreignAffairs", null, null, "Ministry of Foreign Affairs is asked already and has not answered yet.");
        assertRefused(file, "licensing", null, null, "Licensing authority cannot be asked in this procedure.");
        assertRefused(file, "defence", 30, "CALENDAR_DAYS", "The time limit of Ministry of Defence is longer than its row allows.");
        assertThat(adds(file, "nobody", null, null, "?").status()).isEqualTo(422);
        assertThat(facts.record(file)).doesNotContain("CONSULTEE_ADDED");
        office.completes("fatima", file, "Give opinion", noObjection());
        assertRefused(file, "defence", null, null, "No round of consultation is running on this file.");
    }

    @Test
    @DisplayName("Who is withdrawn is no longer waited for")
    void withdrawn() {
        String file = round("\"NORMAL\"");
        choose(file, asks("foreignAffairs", "", null, null), asks("defence", "", null, null));
        add(file, "ballisticsLab", "Can the barrels be traced?", null, null);
        office.completes("fatima", file, "Give opinion", noObjection());
        assertThat(act(file, "ConsulteeWithdrawal", Map.of("withdrawnAgency", "defence", "withdrawalReasons", "The matter is settled.")).status()).isEqualTo(201);
        assertThat(act(file, "ConsulteeWithdrawal", Map.of("withdrawnAgency", "ballisticsLab", "withdrawalReasons", "The matter is settled.")).status()).isEqualTo(201);
        assertThat(desk.names("david", file)).isEmpty();
        assertThat(desk.names("bela", file)).isEmpty();
        assertThat(office.ends(file)).contains("AdHocRound:EndEvent_OpinionsWeighed", "WithdrawableConsultation:EndEvent_ConsulteeWithdrawn");
    }

    @Test
    @DisplayName("An invited specialist who stays silent has said neither yes nor no")
    void silentSpecialist() {
        String file = round("\"URGENT\"");
        choose(file, asks("foreignAffairs", "", null, null), asks("interior", "", null, null), asks("ballisticsLab", "Can the barrels be traced?", null, null));
        assertThat(facts.deadline(file, "ballisticsLab")).isEqualTo("2026-11-25T09:00:00Z");
        office.timePassesTo("2026-11-25T09:01:00Z");
        assertThat(facts.opinions(file)).containsExactly("ballisticsLab LAPSED deemed", "foreignAffairs OBJECTION deemed");
        assertThat(facts.notices(file, "Reminder: opinion")).anyMatch(notice -> notice.startsWith("ballistics@"));
    }

    @Test
    @DisplayName("A specialist sees the application and his own opinion, and nothing else; an agency that is not asked sees nothing")
    void needToKnow() {
        String file = round("\"NORMAL\"");
        choose(file, asks("foreignAffairs", "", null, null), asks("ballisticsLab", "Can the barrels be traced?", null, null));
        office.completes("fatima", file, "Give opinion", objection());
        String row = desk.variable("bela", file, "Give opinion", "consultee").toString();
        office.completes("bela", file, "Give opinion", noObjection());
        Api.Answer dossier = outsiders.get(outsiders.login("bela"), "/api/files/" + file + "/dossier");
        assertThat(dossier.status()).isEqualTo(200);
        assertThat(dossier.json().path("opinions").findValuesAsText("agency")).containsExactly("ballisticsLab");
        assertThat(dossier.json().has("timeline")).isFalse();
        assertThat(dossier.text()).doesNotContain("The balance of the region is at stake.");
        assertThat(row).as("what his task holds of the row: no precedents").doesNotContain("files", "objected", "proposed");
        assertThat(outsiders.get(outsiders.login("carl"), "/api/files/" + file + "/dossier").status()).isEqualTo(404);
        assertThat(outsiders.get(outsiders.login("nadia"), "/api/files/" + file + "/dossier").status()).isEqualTo(404);
    }

    private String round(String urgency) {
        return round(urgency, "ACCEPTABLE");
    }

    private String round(String urgency, String finding) {
        String file = office.submit(Office.sample("G11b").replace("\"URGENT\"", urgency));
        Map<String, Object> variables = new HashMap<>(engine.getRuntimeService().getVariables(
                engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("AdHocConsultation")
                        .processInstanceBusinessKey(file).singleResult().getId()));
        variables.put("finding", finding);
        variables.put("consulteesTable", "AdHocConsultationConsultees");
        engine.getRuntimeService().startProcessInstanceByKey("AdHocRound", file, variables);
        return file;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> candidate(String file, String agency) {
        return ((List<Map<String, Object>>) desk.variable("lena", file, "Choose consultees", "candidates")).stream()
                .filter(row -> agency.equals(row.get("agency"))).findFirst().orElse(Map.of());
    }

    @SuppressWarnings("unchecked")
    private List<Object> proposed(String file) {
        return ((List<Map<String, Object>>) desk.variable("lena", file, "Choose consultees", "consulteeChoices")).stream()
                .map(row -> row.get("agency")).toList();
    }

    static Map<String, Object> asks(String agency, String question, Integer limit, String unit) {
        Map<String, Object> row = new HashMap<>(Map.of("agency", agency, "question", question));
        row.put("limit", limit);
        row.put("unit", unit);
        return row;
    }

    @SafeVarargs
    private void choose(String file, Map<String, Object>... choices) {
        office.completes("lena", file, "Choose consultees", Map.of("consulteeChoices", List.of(choices)));
    }

    @SafeVarargs
    private void assertRefused(String file, String sentence, Map<String, Object>... choices) {
        assertThatThrownBy(() -> choose(file, choices)).hasMessageContaining(sentence);
    }

    private void add(String file, String agency, String question, Integer limit, String unit) {
        assertThat(adds(file, agency, limit, unit, question).status()).isEqualTo(201);
    }

    private void assertRefused(String file, String agency, Integer limit, String unit, String sentence) {
        Api.Answer answer = adds(file, agency, limit, unit, "?");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("/detail")).isEqualTo(sentence);
    }

    private Api.Answer adds(String file, String agency, Integer limit, String unit, String question) {
        Map<String, Object> answers = new HashMap<>(Map.of("consulteeAgency", agency, "question", question));
        if (limit != null) {
            answers.put("limit", limit);
            answers.put("unit", unit);
        }
        return act(file, "ConsulteeAddition", answers);
    }

    private Api.Answer act(String file, String action, Map<String, Object> answers) {
        Api.Answer answer = outsiders.post(outsiders.login("lena"), "/api/files/" + file + "/actions/" + action,
                Json.write(Map.of("answers", answers)));
        office.work();
        return answer;
    }
}
