package dev.assent.committee;

import static dev.assent.office.VoteAnswers.approve;
import static dev.assent.office.VoteAnswers.refuseToApprove;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.office.Api;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import dev.assent.office.VoteAnswers;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first vote of the standing committee is sealed, the second is open. */
@ProcedureTest
class SealedVotesTest extends ProcedureFixture {
    private static final String SECRET = "The balance of the region is at stake.";

    @Autowired
    Api outsiders;
    @Autowired
    HistoryService history;

    private String dossier(String person, String file) {
        return outsiders.get(outsiders.login(person), "/api/files/" + file + "/dossier").text();
    }

    /** What a reader learns of the votes: "agency vote", or "agency sealed". */
    private List<String> votes(String person, String file) {
        List<String> votes = new ArrayList<>();
        for (JsonNode row : outsiders.get(outsiders.login(person), "/api/files/" + file + "/dossier").json().path("opinions")) {
            votes.add(row.path("agency").asText() + " " + (row.has("opinion") ? row.path("opinion").asText() : row.path("sealed").asBoolean() ? "sealed" : ""));
        }
        return votes;
    }

    @Test
    @DisplayName("Until the ballot closes nobody sees a vote, not even secretariat, head, auditor or manager; each member sees its own")
    void sealed() {
        String file = Committee.voting(office);
        office.completes("fatima", file, "Cast vote", refuseToApprove());
        office.completes("david", file, "Cast vote", approve());
        for (String reader : List.of("sara", "sofia", "aura", "manuel")) {
            assertThat(votes(reader, file)).as(reader).containsExactly("defence sealed", "foreignAffairs sealed");
            assertThat(dossier(reader, file)).as(reader).doesNotContain(SECRET, "REFUSE", "APPROVE", "Art. 7(1)").contains("VOTE_CAST");
        }
        assertThat(votes("david", file)).containsExactly("defence APPROVE");
        assertThat(dossier("fatima", file)).contains(SECRET, "\"REFUSE\"");
        assertThat(dossier("elsa", file)).doesNotContain(SECRET, "foreignAffairs");
        assertThat(facts.entry(file, "VOTE_CAST")).as("the record keeps every vote").contains("\"vote\":\"APPROVE\"");
        assertThat(verification.verify(file).faults()).isEmpty();

        office.completes("elsa", file, "Cast vote", approve());
        office.completes("jonas", file, "Cast vote", approve());
        assertThat(votes("sara", file)).containsExactlyInAnyOrder("defence APPROVE", "economy APPROVE", "foreignAffairs REFUSE", "justice APPROVE");
        assertThat(dossier("sara", file)).contains(SECRET, "\"vote\":\"REFUSE\"");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("An absence is sealed like a vote")
    void absence() {
        String file = Committee.voting(office);
        office.timePassesTo("2026-12-07T16:01:00Z");
        office.completes("damir", file, "Vote as substitute", approve());
        office.timePassesTo("2026-12-10T15:59:00Z");
        assertThat(votes("sara", file)).containsExactly("defence sealed");
        assertThat(dossier("sara", file)).doesNotContain("ABSENT\"", "\"deemed\":true");
    }

    @Test
    @DisplayName("An open vote is seen at once by those who see the whole file")
    void open() {
        String file = Committee.voting(office);
        List.of("fatima", "david", "elsa").forEach(member -> office.completes(member, file, "Cast vote", approve()));
        office.completes("jonas", file, "Cast vote", refuseToApprove());
        office.completes("sara", file, "Hold deliberation",
                VoteAnswers.minutes(desk.variable("sara", file, "Hold deliberation", "attendance"), "2026-11-23", "Fatima", "David", "Elsa", "Jonas"));
        office.completes("jonas", file, "Cast vote", refuseToApprove());
        assertThat(votes("sara", file)).containsExactly("justice REFUSE");
        assertThat(dossier("fatima", file)).as("a member still sees no other's").doesNotContain(SECRET);
    }

    @Test
    @DisplayName("Whoever may read the engine's history finds no vote there, neither during the ballot nor after it")
    void noVoteInHistory() {
        String file = Committee.voting(office);
        office.completes("fatima", file, "Cast vote", refuseToApprove());
        String instance = facts.row("select id from register.consultation where file_number = ? and agency = 'foreignAffairs'", file).get("id").toString();
        assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(instance).list()).extracting(one -> one.getName())
                .contains("agency", "deadline").doesNotContain("vote", "voteScope", "reasons", "legalBasis", "conditions", "lineVotes");
        assertThat(history.createHistoricDetailQuery().processInstanceId(instance).formFields().list()).isEmpty();
        String query = "/engine-rest/history/variable-instance?deserializeValues=false&variableName=";
        for (String name : List.of("vote", "reasons")) {
            assertThat(outsiders.get(outsiders.login("manuel"), query + name + "&processInstanceId=" + instance).text()).as(name).isEqualTo("[]");
        }
        assertThat(outsiders.get(outsiders.login("aura"), "/engine-rest/history/detail?processInstanceId=" + instance).text()).doesNotContain(SECRET, "REFUSE");
    }
}
