package dev.assent.undertaking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What parties of a file have undertaken, and its proof. Monday 23 November 2026, 9:00 in Lisbon. */
@ProcedureTest
class UndertakingTest extends ProcedureFixture {
    private static final String ENTRY = "UndertakingEntry";
    private static final String PROOF = "UndertakingProof";
    @Autowired
    UndertakingWatch watch;
    private String file;

    @BeforeEach
    void received() {
        file = office.submit(Office.sample("G02"));
    }

    private static Map<String, Object> given(String due) {
        return new HashMap<>(Map.of("undertakingParty", "END_USER/1", "undertaking", "The vehicles are not passed on.", "undertakingDue", due));
    }

    private Map<String, Object> proof(String day) {
        return Map.of("provenUndertaking", facts.text("select id from register.undertaking where file_number = ?", file), "undertakingProvedOn", day,
                "undertakingProof", "Note verbale 12 of the end user");
    }

    private void refused(String person, String action, Map<String, Object> answers, String sentence) {
        Api.Answer answer = acts.tries(person, file, action, answers);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.text()).contains(sentence);
    }

    @Test
    @DisplayName("What was undertaken is kept with its day and proved once, by the authority or the intake; the page tells, consulted agencies do not see it")
    void proved() {
        assertThat(api.get(api.login("clara"), "/api/files/" + file + "/actions").text()).doesNotContain(PROOF);
        acts.begins("lena", file, ENTRY, given("2027-02-26"));
        refused("lena", PROOF, proof("2026-11-24"), "This day has not come yet.");
        acts.begins("clara", file, PROOF, proof("2026-11-20"));
        assertThat(acts.tries("lena", file, PROOF, proof("2026-11-20")).status()).as("proved already").isBetween(400, 499);
        Api.Answer dossier = api.get(api.login("lena"), "/api/files/" + file + "/dossier");
        assertThat(dossier.at("/undertakings/0/proof")).isEqualTo("Note verbale 12 of the end user");
        assertThat(dossier.at("/undertakings/0/provedBy")).isEqualTo("clara");
        assertThat(api.get(api.login("clara"), "/api/files/" + file + "/dossier").json().has("undertakings")).as("the intake sees the application").isFalse();
        assertThat(facts.record(file)).containsSubsequence("UNDERTAKING_ENTERED", "UNDERTAKING_PROVED");
        assertThat(office.ends(file)).contains("UndertakingEntry:EndEvent_UndertakingEntered", "UndertakingProof:EndEvent_UndertakingProved");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("A party that the file does not name, a day that has passed and a stranger are refused, and nothing is kept")
    void refusedInWords() {
        refused("lena", ENTRY, given("2026-11-20"), "By this day it could not be proved any more.");
        Map<String, Object> nobody = given("2027-02-26");
        nobody.put("undertakingParty", "END_USER/7");
        assertThat(acts.tries("lena", file, ENTRY, nobody).status()).isEqualTo(422);
        for (String person : List.of("fatima", "carl", "clara", "aura")) {
            assertThat(acts.tries(person, file, ENTRY, given("2027-02-26")).status()).as(person).isEqualTo(404);
        }
        assertThat(facts.count("select count(*) from register.undertaking where file_number = ?", file)).isZero();
        acts.begins("lena", file, ENTRY, given("2027-02-26"));
        String other = office.submit(Office.sample("G02"));
        assertThat(acts.tries("lena", other, PROOF, proof("2026-11-20")).status()).as("another file's").isBetween(400, 499);
        assertThat(acts.tries("fatima", file, PROOF, proof("2026-11-20")).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("The day after the last day authority and applicant are told once that the proof is missing, and a late proof is taken")
    void overdue() {
        acts.begins("lena", file, ENTRY, given("2026-12-01"));
        office.timePassesTo("2026-12-01T20:00:00Z");
        watch.look();
        assertThat(facts.record(file)).doesNotContain("UNDERTAKING_OVERDUE");
        office.timePassesTo("2026-12-02T09:00:00Z");
        watch.look();
        watch.look();
        assertThat(facts.record(file).stream().filter("UNDERTAKING_OVERDUE"::equals)).hasSize(1);
        assertThat(facts.notices(file, "The proof of an undertaking")).isNotEmpty();
        acts.begins("lena", file, PROOF, proof("2026-11-30"));
        assertThat(facts.record(file)).contains("UNDERTAKING_PROVED");
        assertThat(verification.verify(file).faults()).isEmpty();
    }
}
