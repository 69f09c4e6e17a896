package dev.assent.screening;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.noRisk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.engine.Variable;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import dev.assent.screening.list.ListRefused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom an investigation puts on the watch list of the State, the screening finds. */
@ProcedureTest
class WatchedPartyTest extends ProcedureFixture {
    private static final String HITS = "Confirm or dismiss hits";
    @Autowired
    LivingLicenses licenses;
    @Autowired
    ListTaking taking;
    @Autowired
    ScreeningHealth health;

    @AfterEach
    void noListIsInForce() {
        jdbc.sql("delete from register.screening_list where list = ?").param(OwnWatchList.NAME).update();
        jdbc.sql("delete from register.screening_due").update();
    }

    private String begun(String endUser) {
        String file = office.submit(Office.sample("G02").replace("Border Guard Service", endUser).replace("\"G02-SAMPLE\"", "\"" + endUser + java.util.UUID.randomUUID() + "\""));
        office.completes("lena", file, "Check completeness", complete());
        return file;
    }

    private String watched(String name, String aliases, String partyFile) {
        AtomicReference<String> instance = new AtomicReference<>();
        String definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("SuspectedTransfer").latestVersion().singleResult().getId();
        Map<String, Object> said = Map.of("setup", "AdHocConsultation", "activity", "EXPORT", "urgency", "NORMAL", "suspicion", "Resold.", "source", "OWN_FINDING",
                "place", "The port", "destination", "XO", "goods", "Vehicles");
        office.as("lena", () -> instance.set(engine.getFormService().submitStartForm(definition, said).getId()));
        office.work();
        String number = engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceId(instance.get()).singleResult().getBusinessKey();
        office.completes("lena", number, "Choose consultees", Map.of("consulteeChoices", List.of(Map.of("agency", "enforcement"))));
        office.completes("felix", number, "Give opinion", Map.of("opinion", "NO_VIEW"));
        Map<String, Object> row = new HashMap<>(Map.of("name", name, "kind", "ENTITY", "watchReasons", "Resold vehicles; see \"the file\", line 2"));
        row.put("aliases", aliases);
        row.put("partyFile", partyFile);
        row.values().removeIf(java.util.Objects::isNull);
        office.completes("lena", number, "Conclude investigation", Map.of("conclusion", "CONFIRMED", "investigationFindings", "x", "investigationReasons", "y",
                "investigationMeasures", List.of("WATCH_PARTIES"), "watchedParties", List.of(row), "findingForFiles", "A party of this file resold vehicles."));
        return number;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> judged(String file, String judgement) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> hit : (List<Map<String, Object>>) Variable.plain(desk.variable("lena", file, HITS, "screeningHits"))) {
            Map<String, Object> row = new HashMap<>(hit);
            row.putAll(Map.of("judgement", judgement, "judgementReasons", "The same register number"));
            rows.add(row);
        }
        return Map.of("screeningHits", rows);
    }

    private String watchId(String investigation) {
        return facts.text("select id from register.watched_party where file_number = ?", investigation);
    }

    @Test
    @DisplayName("A watched party is found in files and on living licenses, by its other names, too; confirmed, it forbids nothing, and the authority considers the license")
    void found() {
        String living = begun("Quillonar Brackwater Freight");
        office.completes("lena", living, "Assess risk", noRisk());
        office.work();
        desk.nobodyObjects(living);
        office.completes("lena", living, "Draft decision", grant());
        office.completes("luis", living, "Countersign decision", countersign());
        String investigation = watched("quillonar brackwater freight", "Brackwater Vostrel Lines; Quillonar Marine", living);
        assertThat(facts.record(living)).contains("FINDING_REGISTERED");
        assertThat(facts.row("select from_version, removed_at from register.watched_party where file_number = ?", investigation)).containsEntry("removed_at", null);
        licenses.work();
        office.work();
        assertThat(office.open(living)).containsExactly(HITS);
        assertThat(desk.variable("lena", living, HITS, "hitFacts").toString()).contains("own-watch", investigation, "see \"the file\", line 2");
        office.completes("lena", living, HITS, judged(living, "CONFIRMED"));
        assertThat(facts.record(living)).doesNotContain("PROHIBITION_FOUND");
        assertThat(facts.text("select standing from register.license where file_number = ?", living)).as("no row suspends for it").isEqualTo("IN_FORCE");
        assertThat(office.open(living)).containsExactly("Consider license");
        office.completes("luis", living, "Consider license", Map.of("reviewOutcome", "SUSPEND", "measureGround", "DIVERSION", "measureReasons", "Examined.", "measureLegalBasis", "Act, s. 9"));
        assertThat(facts.text("select standing from register.license where file_number = ?", living)).isEqualTo("SUSPENDED");
        String later = begun("Brackwater Vostrel Lines");
        assertThat(office.open(later)).containsExactly(HITS);
        office.completes("lena", later, HITS, judged(later, "CONFIRMED"));
        assertThat(office.open(later)).as("people know, and go on").containsExactly("Assess risk");
        assertThat(verification.verify(living).faults()).isEmpty();
        takenOff(investigation);
    }

    private void takenOff(String investigation) {
        acts.begins("lena", investigation, "WatchListRemoval", Map.of("watchedParty", watchId(investigation), "removalReasons", "It was a namesake."));
        office.completes("luis", investigation, "Confirm removal", Map.of("removalConfirmed", true));
    }

    @Test
    @DisplayName("Two people take a party off the list, each change is a version, and from then on it is found no more; who asked does not confirm, and others do not begin")
    void removedByTwo() {
        String investigation = watched("Dralvenko Umberhaven", null, null);
        int from = jdbc.sql("select from_version from register.watched_party where file_number = ?").param(investigation).query(Integer.class).single();
        assertThat(facts.entry(investigation, "PARTIES_WATCHED")).contains("\"version\":" + from, "Dralvenko");
        Map<String, Object> removal = Map.of("watchedParty", watchId(investigation), "removalReasons", "It was a namesake.");
        for (String person : List.of("felix", "carl", "clara", "aura", "sami")) {
            assertThat(acts.tries(person, investigation, "WatchListRemoval", removal).status()).as(person).isEqualTo(404);
        }
        assertThat(acts.tries("lena", investigation, "WatchListRemoval", Map.of("watchedParty", "made-up", "removalReasons", "x")).status()).isEqualTo(422);
        acts.begins("lena", investigation, "WatchListRemoval", removal);
        assertThat(acts.tries("luis", investigation, "WatchListRemoval", removal).status()).as("asked for already").isBetween(400, 499);
        assertThatThrownBy(() -> office.completes("lena", investigation, "Confirm removal", Map.of("removalConfirmed", true))).hasMessageContaining("must be completed by a different person");
        desk.tamper("luis", investigation, "Confirm removal", "startedBy", "hassan");
        assertThatThrownBy(() -> office.completes("lena", investigation, "Confirm removal", Map.of("removalConfirmed", true))).hasMessageContaining("cannot confirm it");
        office.completes("luis", investigation, "Confirm removal", Map.of("removalConfirmed", false, "refusalReasons", "It is the same."));
        assertThat(office.ends(investigation)).contains("WatchListRemoval:EndEvent_RemovalDropped");
        assertThat(office.open(begun("Dralvenko Umberhaven"))).containsExactly(HITS);
        takenOff(investigation);
        assertThat(office.open(begun("Dralvenko Umberhaven"))).containsExactly("Assess risk");
        Api.Answer dossier = api.get(api.login("lena"), "/api/files/" + investigation + "/dossier");
        assertThat(dossier.at("/watched/0/removedBy")).isEqualTo("luis");
        assertThat(dossier.at("/watched/0/untilVersion")).isNotEmpty();
        assertThat(api.get(api.login("felix"), "/api/files/" + investigation + "/dossier").json().has("watched")).isFalse();
        assertThat(api.get(api.login("lena"), "/api/files/" + investigation + "/actions").text()).doesNotContain("WatchListRemoval");
        assertThat(facts.record(investigation)).containsSubsequence("PARTIES_WATCHED", "WATCH_REMOVAL_ASKED", "WATCH_REMOVAL_NOT_CONFIRMED", "WATCH_REMOVAL_ASKED", "PARTY_WATCHED_NO_MORE");
        assertThat(verification.verify(investigation).faults()).isEmpty();
    }

    @Test
    @DisplayName("No file of the folder and no address takes the place of the State's own list, and the list never grows stale")
    void ownName() {
        byte[] other = "reference,kind,name\nX-1,PERSON,Somebody Else\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> taking.offer(OwnWatchList.NAME, "folder", other)).isInstanceOf(ListRefused.class).hasMessageContaining("kept for the watch list of the State");
        String investigation = watched("Ottavel Grundisk", null, null);
        jdbc.sql("update register.screening_list set looked_at = looked_at - interval '80' day where list = ?").param(OwnWatchList.NAME).update();
        assertThat(health.health().getDetails().getOrDefault("why", "").toString()).doesNotContain(OwnWatchList.NAME);
        takenOff(investigation);
    }
}
