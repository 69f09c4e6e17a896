package dev.assent.committee;

import static dev.assent.office.VoteAnswers.approve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.Api;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Votes that must not count, sent by people who know how to talk to the REST interface. */
@ProcedureTest
class VoteAttackTest extends ProcedureFixture {
    private static final String YES = "{\"variables\": {\"voteScope\": {\"value\": \"WHOLE\"}, \"vote\": {\"value\": \"APPROVE\"}}}";

    @Autowired
    Api outsiders;
    @Autowired
    IdentityService identity;

    private Api.Answer sends(String person, String task, String json) {
        return outsiders.post(outsiders.login(person), "/engine-rest/task/" + task + "/submit-form", json);
    }

    @Test
    @DisplayName("Nobody votes for another agency, nor the secretariat for anybody")
    void otherAgency() {
        String file = Committee.voting(office);
        String task = desk.task("jonas", file, "Cast vote").getId();
        for (String stranger : List.of("david", "damir", "sara", "sofia", "manuel", "caleb")) {
            assertThat(sends(stranger, task, YES).status()).as(stranger).isEqualTo(403);
        }
        assertThat(facts.opinions(file)).isEmpty();
    }

    @Test
    @DisplayName("A second vote of a member is refused: its ballot paper is in the box")
    void secondVote() {
        String file = Committee.voting(office);
        String task = desk.task("jonas", file, "Cast vote").getId();
        assertThat(sends("jonas", task, YES).status()).isEqualTo(204);
        Api.Answer again = sends("julia", task, YES.replace("APPROVE", "ABSTAIN"));
        assertThat(again.status()).isGreaterThanOrEqualTo(400);
        assertThat(again.text()).contains("This task is no longer open");
        assertThat(facts.opinions(file)).containsExactly("justice APPROVE");
    }

    @Test
    @DisplayName("One person, one vote: who belongs to two members votes for one of them")
    void twoMembers() {
        if (identity.createUserQuery().userId("xenia").count() == 0) {
            var xenia = identity.newUser("xenia");
            xenia.setPassword("Veldora-2026");
            identity.saveUser(xenia);
            identity.createMembership("xenia", "defence");
            identity.createMembership("xenia", "economy");
        }
        String file = Committee.voting(office);
        office.completes("xenia", file, "Cast vote", approve());
        assertThatThrownBy(() -> office.completes("xenia", file, "Cast vote", approve()))
                .hasMessageContaining("You have already voted in this ballot; nobody votes for two members.");
        assertThat(facts.opinions(file)).hasSize(1);
    }

    @Test
    @DisplayName("A refusal needs reasons and a legal basis, an approval with conditions needs conditions, a line needs a vote")
    void content() {
        String file = Committee.voting(office);
        Map<String, Object> refusal = new HashMap<>(Map.of("voteScope", "WHOLE", "vote", "REFUSE", "reasons", "Because.", "legalBasis", "ATT Art. 7"));
        for (String field : List.of("reasons", "legalBasis")) {
            Map<String, Object> bare = new HashMap<>(refusal);
            bare.remove(field);
            assertRefused(file, bare, "is required");
        }
        assertRefused(file, Map.of("voteScope", "WHOLE", "vote", "APPROVE_WITH_CONDITIONS"), "Conditions is required.");
        assertRefused(file, Map.of("voteScope", "WHOLE", "vote", "VETO"), "is not one of the choices offered");
        assertRefused(file, Map.of("voteScope", "WHOLE", "vote", "ABSENT"), "is not one of the choices offered");
        assertRefused(file, Map.of("vote", "APPROVE"), "Same vote for all lines? is required.");
        assertRefused(file, Map.of("voteScope", "PER_LINE", "lineVotes", desk.variable("jonas", file, "Cast vote", "lineVotes")), "Vote on this line (row 1) is required.");
        assertRefused(file, Map.of("voteScope", "PER_LINE", "lineVotes", List.of()), "Vote on each line.");
        assertRefused(file, Map.of("voteScope", "WHOLE", "vote", "APPROVE", "mandate", "APPROVE"), "");
        assertThat(facts.opinions(file)).isEmpty();
    }

    private void assertRefused(String file, Map<String, Object> vote, String sentence) {
        assertThatThrownBy(() -> office.completes("jonas", file, "Cast vote", vote)).as(vote.toString()).hasMessageContaining(sentence);
    }
}
