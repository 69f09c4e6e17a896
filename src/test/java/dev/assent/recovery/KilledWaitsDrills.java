package dev.assent.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.office.Office;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed with kill -9 while fictional States' files wait: for outside steps within their windows, for a rung that was reached by itself,
 * for the votes of a rung, for the limit of the whole file. It is started again after their time, is killed while it catches up, and started once more.
 */
@Tag("drills")
class KilledWaitsDrills {
    private static final int FILES = 5;
    private static final String NO_RISK = """
            {"prohibition": "NONE", "riskPeace": "NONE", "riskHumanitarianLaw": "NONE", "riskHumanRights": "NONE", "riskTerrorism": "NONE", "riskOrganizedCrime": "NONE",
             "riskGenderViolence": "NONE", "riskDiversion": "NONE", "genderViolenceReasons": "No reports.", "assessmentReasons": "Known."}""";
    private static final String NO_OBJECTION = "{\"opinionScope\": \"WHOLE\", \"opinion\": \"NO_OBJECTION\"}";
    private static final String OBJECTION = "{\"opinionScope\": \"WHOLE\", \"opinion\": \"OBJECTION\", \"reasons\": \"The balance.\", \"legalBasis\": \"s. 14\"}";
    private static final Map<String, String> PEOPLE = Map.of("rita", "riverCommission", "fay", "fleetMinistry", "tess", "treasury", "fred", "foreignOffice", "gudrun", "glassBoard",
            "lori", "licenseOffice");
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> files = new TreeMap<>();

    private Server at(String moment, String name) throws IOException {
        String models = "file:" + Path.of("src/test/resources/national/tamira").toAbsolutePath() + ",file:" + Path.of("examples/halmora").toAbsolutePath();
        return Server.startAt(Instant.parse(moment), folder, name, "--assent.models=" + models);
    }

    @Test
    @DisplayName("Killed in the middle of every kind of wait and started after its time: each effect once, every record intact")
    void killed() throws Exception {
        try (Server server = at("2026-11-02T09:00:00Z", "waits")) {
            people(server);
            for (int i = 0; i < FILES; i++) {
                begin(server, "river" + i, "RiverCommission", "QV");
                begin(server, "glass" + i, "GlassBoard", "QS");
                begin(server, "silent" + i, "HalmoraOffice", "VD");
            }
            IntStream.range(0, FILES).forEach(i -> opinionsAndSteps(server, i));
            settled(server);
            server.kill();
        }
        int left;
        try (Server server = at("2026-11-14T10:00:00Z", "catches-up")) {
            left = server.get("admin", "/engine-rest/job/count?executable=true").get("count").asInt();
            server.kill();
        }
        try (Server server = at("2026-11-14T10:05:00Z", "votes")) {
            settled(server);
            for (int i = 0; i < FILES; i++) {
                complete(server, "fay", files.get("river" + i), "Cast vote", "{\"voteScope\": \"WHOLE\", \"vote\": \"APPROVE\"}");
                request(server, i);
            }
            // what was saved is not lost, but counts from when it is entered
            settled(server);
            server.kill();
        }
        try (Server server = at("2027-02-10T10:00:00Z", "last-but-one")) {
            left += server.get("admin", "/engine-rest/job/count?executable=true").get("count").asInt();
            server.kill();
        }
        try (Server server = at("2027-02-10T10:05:00Z", "last")) {
            settled(server);
            assertThat(server.get("admin", "/engine-rest/job/count?noRetriesLeft=true").get("count").asInt()).isZero();
            assertThat(server.get("admin", "/engine-rest/incident/count").get("count").asInt()).isZero();
            assertThat(server.get("admin", "/api/verification")).isEqualTo(json.readTree("{\"files\": " + 3 * FILES + ", \"faulty\": [], \"digests\": []}"));
        }
        try (Connection register = DriverManager.getConnection(Server.database(folder), "assent", "assent")) {
            for (int i = 0; i < FILES; i++) {
                once(register, "river" + i, Map.of("ESCALATION_PASSED_ON", 3, "ESCALATION_EXPIRED", 1, "BALLOT_OPENED", 2, "BALLOT_CLOSED", 1));
                once(register, "glass" + i, Map.of("OUTSIDE_STEP_REQUESTED", 3, "OUTSIDE_STEP_ENDED", 3, "STOP_FORFEITED", 2, "SILENCE_RECORDED", 1));
                once(register, "silent" + i, Map.of("OUTER_LIMIT_REACHED", 1, "DECISION_ISSUED", 1));
            }
        }
        System.out.printf("| killed (-9) while %d files wait (outside steps, a rung reached by itself, a rung that votes, a limit whose expiry refuses), again while it catches up, with %d jobs "
                + "overdue at the two kills | %d | each effect once | 0 | 0 | intact | | | |%n", 3 * FILES, left, 3 * FILES);
    }

    private void once(Connection register, String file, Map<String, Integer> times) throws Exception {
        Map<String, Integer> found = new TreeMap<>();
        try (ResultSet rows = register.createStatement().executeQuery("select kind, count(*) from register.record where file_number = '" + files.get(file) + "' group by kind")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getInt(2));
            }
        }
        assertThat(found).as(file).containsAllEntriesOf(times);
    }

    private void people(Server server) throws Exception {
        for (Map.Entry<String, String> person : PEOPLE.entrySet()) {
            assertThat(server.post("admin", "/engine-rest/user/create", "{\"profile\": {\"id\": \"%s\", \"firstName\": \"Official\", \"lastName\": \"Person\"}, \"credentials\": {\"password\": \"Veldora-2026\"}}"
                    .formatted(person.getKey())).statusCode()).isEqualTo(204);
            assertThat(server.put("admin", "/engine-rest/group/" + person.getValue() + "/members/" + person.getKey(), "{}").statusCode()).isEqualTo(204);
        }
    }

    private void begin(Server server, String name, String setup, String state) throws Exception {
        String application = Office.sample("G02").replace("LeadAuthority", setup);
        HttpResponse<String> taken = server.post("clara", "/api/files", state.equals("VD") ? application
                : application.replace("\"VD\"", "\"" + state + "\"").replace("\"XB\"", "\"QU\"").replace("\"XC\"", "\"AE\""));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        files.put(name, json.readTree(taken.body()).get("number").asText());
    }

    private void opinionsAndSteps(Server server, int i) {
        Map.of("river", "rita", "glass", "gudrun", "silent", "lori").forEach((kind, officer) -> {
            complete(server, officer, files.get(kind + i), "Check completeness", "{\"complete\": true}");
            complete(server, officer, files.get(kind + i), "Assess risk", NO_RISK);
        });
        complete(server, "fay", files.get("river" + i), "Give opinion", NO_OBJECTION);
        complete(server, "tess", files.get("river" + i), "Give opinion", NO_OBJECTION);
        complete(server, "fred", files.get("river" + i), "Give opinion", OBJECTION);
        for (int step = 0; step < 2; step++) {
            request(server, i);
        }
    }

    // two steps are done outside at the same time; the third follows one of them
    private void request(Server server, int i) {
        complete(server, "gudrun", files.get("glass" + i), "Request outside step", "{\"stopRequest\": \"Note\"}");
    }

    private void complete(Server server, String person, String file, String name, String answers) {
        String query = "/engine-rest/task?processInstanceBusinessKey=" + file + "&name=" + name.replace(" ", "%20");
        JsonNode task = await().atMost(Duration.ofSeconds(60)).until(() -> server.get(person, query), found -> !found.isEmpty()).get(0);
        try {
            var variables = json.createObjectNode();
            json.readTree(answers).fields().forEachRemaining(answer -> variables.putObject(answer.getKey()).set("value", answer.getValue()));
            HttpResponse<String> response = server.post(person, "/engine-rest/task/" + task.get("id").asText() + "/submit-form", json.createObjectNode().set("variables", variables).toString());
            assertThat(response.statusCode()).as(name + ": " + response.body()).isEqualTo(204);
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(name, failed);
        }
    }

    /** Nothing is due any more. */
    private static void settled(Server server) {
        await().atMost(Duration.ofSeconds(180)).pollInterval(Duration.ofSeconds(2)).during(Duration.ofSeconds(8))
                .until(() -> server.get("admin", "/engine-rest/job/count?executable=true").get("count").asInt() == 0);
    }
}
