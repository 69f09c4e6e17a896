package dev.assent.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.EngineTables;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** While a sealed ballot runs nothing of a vote is anywhere in the engine's tables, from which managers and others read. */
@ProcedureTest
class SealedFromTheEngineTest extends ProcedureFixture {
    private static final String MARK = "Quagga-4711";

    @Autowired
    Api outsiders;
    @Autowired
    EngineTables engine;

    @Test
    @DisplayName("No column of any table of the engine keeps what was voted, said for it, or refused of it, while the ballot runs")
    void noTraceOfAVote() {
        String file = Committee.voting(office);
        int before = engine.holding("APPROVE_WITH_CONDITIONS").size();
        String task = desk.task("fatima", file, "Cast vote").getId();
        String sent = "{\"variables\": {\"voteScope\": {\"value\": \"WHOLE\"}, \"vote\": {\"value\": \"REFUSE\"}, \"reasons\": {\"value\": \"Reasons " + MARK
                + "\"}, \"legalBasis\": {\"value\": \"Basis " + MARK + "\"}}}";
        assertThat(outsiders.post(outsiders.login("fatima"), "/engine-rest/task/" + task + "/submit-form", sent).status()).isEqualTo(204);
        // a ballot paper that a table refuses leaves nothing either, nor one with conditions and a vote on each line
        Map<String, Object> perLine = new HashMap<>(Map.of("voteScope", "PER_LINE", "lineVotes", List.of()));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> office.completes("david", file, "Cast vote", perLine)).hasMessageContaining("Vote on each line.");
        office.completes("david", file, "Cast vote", Map.of("voteScope", "WHOLE", "vote", "APPROVE_WITH_CONDITIONS", "conditions", "Only if " + MARK));
        assertThat(engine.tables()).as("the catalog was read").contains("ACT_HI_DECINST", "ACT_HI_DEC_IN", "ACT_HI_DEC_OUT", "ACT_HI_DETAIL", "ACT_HI_VARINST", "ACT_HI_OP_LOG",
                "ACT_HI_COMMENT", "ACT_HI_ATTACHMENT", "ACT_HI_JOB_LOG", "ACT_HI_INCIDENT", "ACT_HI_EXT_TASK_LOG", "ACT_RU_VARIABLE", "ACT_RU_JOB", "ACT_GE_BYTEARRAY");
        assertThat(engine.holding(MARK)).isEmpty();
        assertThat(engine.holding("APPROVE_WITH_CONDITIONS")).as("the choice itself, beside what other ballots left after their closing").hasSize(before);
        for (String reader : List.of("manuel", "aura", "sara", "sofia", "elsa")) {
            assertThat(outsiders.get(outsiders.login(reader), "/engine-rest/history/decision-instance?includeInputs=true&includeOutputs=true"
                    + "&decisionDefinitionKey=VoteAdmissible").text()).as(reader).isEqualTo("[]");
        }
    }

    @Test
    @DisplayName("The proof would find the text: an opinion, which is no secret, stands in the engine's history")
    void theProofFindsWhatIsThere() {
        String file = desk.consulted(Office.sample("G01"));
        String mark = "Okapi-" + file;
        office.completes("fatima", file, "Give opinion", Answers.conditions(mark));
        assertThat(engine.holding(mark)).isNotEmpty();
    }

    @Test
    @DisplayName("An agency reads no history: neither of its own answers nor of those of others")
    void agenciesReadNoHistory() {
        String file = desk.consulted(Office.sample("G01"));
        office.completes("fatima", file, "Give opinion", Answers.noObjection());
        for (String address : List.of("variable-instance", "detail", "decision-instance", "task", "activity-instance", "process-instance", "user-operation",
                "identity-link-log", "incident", "job-log", "external-task-log")) {
            for (String reader : List.of("fatima", "david", "farida", "lena", "helena", "clara", "deniz")) {
                assertThat(outsiders.get(outsiders.login(reader), "/engine-rest/history/" + address + "?maxResults=5").text()).as(reader + " " + address)
                        // the engine's own cleaning is no file's job
                        .doesNotContain("\"processInstanceId\":\"", "\"processDefinitionId\":\"").matches(address.equals("job-log") ? ".*" : "\\[]");
            }
        }
        assertThat(outsiders.get(outsiders.login("david"), "/engine-rest/variable-instance?variableName=opinion").text()).isEqualTo("[]");
    }

    @Test
    @DisplayName("No comment is written beside a sealed vote, and no paper is attached to a task of the engine")
    void noComments() {
        String file = Committee.voting(office);
        var task = desk.task("fatima", file, "Cast vote");
        assertThat(outsiders.post(outsiders.login("fatima"), "/engine-rest/task/" + task.getId() + "/comment/create", "{\"message\":\"I refuse " + MARK + "\"}").status())
                .isEqualTo(400);
        String multipart = "--x\r\nContent-Disposition: form-data; name=\"attachment-name\"\r\n\r\n" + MARK + "\r\n--x\r\nContent-Disposition: form-data; name=\"content\"; "
                + "filename=\"a.txt\"\r\n\r\n" + MARK + "\r\n--x--\r\n";
        assertThat(outsiders.call("POST", outsiders.login("fatima"), "/engine-rest/task/" + task.getId() + "/attachment/create",
                multipart.getBytes(java.nio.charset.StandardCharsets.UTF_8), "Content-Type", "multipart/form-data; boundary=x").status()).isIn(400, 403);
        assertThat(engine.holding(MARK)).isEmpty();
    }
}
