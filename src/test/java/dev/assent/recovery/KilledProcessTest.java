package dev.assent.recovery;

import static java.util.concurrent.TimeUnit.SECONDS;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed with kill -9 in the middle of a hundred files, and started again. */
@Tag("slow")
class KilledProcessTest {
    private static final int FILES = 100;
    private static final String PROHIBITED = """
            {"prohibition": "EMBARGO", "prohibitionGround": "An embargo is in force.", "riskPeace": "NONE", "riskHumanitarianLaw": "NONE",
             "riskHumanRights": "NONE", "riskTerrorism": "NONE", "riskOrganizedCrime": "NONE", "riskGenderViolence": "NONE",
             "riskDiversion": "NONE", "genderViolenceReasons": "No reports.", "assessmentReasons": "The embargo covers it."}""";
    private static final String REFUSE = """
            {"prohibitionAtDecision": "NONE", "decision": "REFUSED", "decisionReasons": "The embargo", "decisionLegalBasis": "ATT Art. 6"}""";
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;
    private final List<String> applications = IntStream.range(0, FILES).mapToObj(i -> Office.sample("G01")).toList();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    @DisplayName("Killed with kill -9 and started again: every file once, every process once, every record intact, and work goes on")
    void killed() throws Exception {
        Map<Integer, String> confirmed = new ConcurrentHashMap<>();
        try (Server server = Server.start(folder, "first")) {
            ExecutorService clerks = Executors.newFixedThreadPool(4);
            IntStream.range(0, FILES).forEach(i -> clerks.submit(() -> confirm(server, i, confirmed)));
            await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(20)).until(() -> confirmed.size() >= FILES / 2);
            server.kill();
            clerks.shutdownNow();
            assertThat(clerks.awaitTermination(60, SECONDS)).isTrue();
        }
        assertThat(confirmed).as("killed in the middle").hasSizeLessThan(FILES);

        List<String> decided;
        try (Server server = Server.start(folder, "second")) {
            Map<Integer, String> again = new TreeMap<>();
            IntStream.range(0, FILES).forEach(i -> confirm(server, i, again));
            assertThat(again).as("what was confirmed before the kill keeps its number").containsAllEntriesOf(confirmed).hasSize(FILES);
            assertThat(again.values()).doesNotHaveDuplicates();
            await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(500)).untilAsserted(() ->
                    assertThat(count(server, "task/count?processDefinitionKey=FileIntake")).isEqualTo(FILES));
            assertThat(businessKeys(server)).as("one process each").containsExactlyInAnyOrderElementsOf(again.values());
            decided = again.values().stream().limit(4).toList();
            for (String file : decided) {
                decide(server, file);
            }
            assertThat(count(server, "job/count?noRetriesLeft=true")).isZero();
            assertThat(count(server, "job/count?withException=true")).isZero();
            assertThat(count(server, "incident/count")).isZero();
            assertThat(server.get("admin", "/api/verification")).isEqualTo(json.readTree("{\"files\": " + FILES + ", \"faulty\": [], \"digests\": []}"));
        }
        try (Connection register = DriverManager.getConnection(Server.database(folder), "assent", "assent")) {
            assertThat(numbers(register, "select count(*) from register.license_file group by reference")).hasSize(FILES).containsOnly(1L);
            assertThat(numbers(register, "select count(*) from register.decision")).containsExactly((long) decided.size());
            assertThat(numbers(register, "select count(*) from register.record where kind = 'DECISION_ISSUED' group by file_number"))
                    .hasSize(decided.size()).containsOnly(1L);
            assertThat(numbers(register, "select last_value from register.counter where name like 'EXP-%'")).as("no number was lost")
                    .containsExactly((long) FILES);
        }
    }

    private void confirm(Server server, int i, Map<Integer, String> confirmed) {
        try {
            HttpResponse<String> response = server.post("clara", "/api/files", applications.get(i));
            if (response.statusCode() == 201 || response.statusCode() == 200) {
                confirmed.put(i, json.readTree(response.body()).get("number").asText());
            }
        } catch (IOException | InterruptedException killedMeanwhile) {
            // nothing was confirmed: it will be sent again
        }
    }

    private void decide(Server server, String file) throws IOException, InterruptedException {
        complete(server, "lena", file, "Check completeness", "{\"complete\": true}");
        complete(server, "lena", file, "Assess risk", PROHIBITED);
        complete(server, "lena", file, "Draft decision", REFUSE);
        complete(server, "luis", file, "Countersign decision", "{\"countersigned\": true}");
        await().atMost(Duration.ofSeconds(60)).until(() ->
                count(server, "process-instance/count?businessKey=" + file) == 0);
    }

    private void complete(Server server, String person, String file, String name, String answers) throws IOException, InterruptedException {
        String query = "/engine-rest/task?processInstanceBusinessKey=" + file + "&name=" + name.replace(" ", "%20");
        JsonNode task = await().atMost(Duration.ofSeconds(60)).until(() -> server.get(person, query), found -> found.size() == 1).get(0);
        var variables = json.createObjectNode();
        json.readTree(answers).fields().forEachRemaining(answer -> variables.putObject(answer.getKey()).set("value", answer.getValue()));
        HttpResponse<String> response = server.post(person, "/engine-rest/task/" + task.get("id").asText() + "/submit-form",
                json.createObjectNode().set("variables", variables).toString());
        assertThat(response.statusCode()).as(name + ": " + response.body()).isEqualTo(204);
    }

    private static long count(Server server, String query) {
        return server.get("admin", "/engine-rest/" + query).get("count").asLong();
    }

    private static List<String> businessKeys(Server server) {
        List<String> keys = new ArrayList<>();
        server.get("admin", "/engine-rest/process-instance?processDefinitionKey=LeadAuthority&maxResults=1000")
                .forEach(instance -> keys.add(instance.get("businessKey").asText()));
        return keys;
    }

    private static List<Long> numbers(Connection register, String sql) throws Exception {
        List<Long> numbers = new ArrayList<>();
        try (ResultSet rows = register.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }
}
