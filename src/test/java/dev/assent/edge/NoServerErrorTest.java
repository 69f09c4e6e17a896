package dev.assent.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ProcedureTest
@ExtendWith(OutputCaptureExtension.class)
class NoServerErrorTest extends ProcedureFixture {
    private static final String DIGITS = "9".repeat(1000);
    private static final String DEEP = "[".repeat(1000) + "]".repeat(1000);
    private static final List<String> VALUES = List.of("null", "1", "{\"value\":1,\"type\":\"\"}", "{\"value\":1,\"type\":\"Nope\"}",
            "{\"value\":\"x\",\"type\":\"Integer\"}", "{\"value\":{},\"type\":\"Long\"}", "{\"value\":" + DIGITS + ",\"type\":\"Long\"}",
            "{\"value\":" + DIGITS + "}", "{\"value\":1e999999999}", "{\"value\":" + DEEP + "}", "{\"value\":\"x\",\"type\":\"File\"}",
            "{\"value\":\"x\",\"type\":\"Bytes\"}", "{\"value\":\"x\",\"type\":\"Date\"}", "{\"value\":\"{\",\"type\":\"Json\"}",
            "{\"value\":\"x\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"java.util.List\",\"serializationDataFormat\":\"application/x-java-serialized-object\"}}");
    private static final List<String> BODIES = List.of("{", "null", "[]", "\"\"", DIGITS, DEEP, "{\"variables\":null}", "{\"variables\":[]}",
            "{\"variables\":{\"" + "k".repeat(5000) + "\":{\"value\":1}}}");
    private static final List<String> NOWHERE = List.of("/camunda//api/engine/x", "/camunda/app/x/y/", "/camunda/app/x/default/", "/camunda/app/null/default/", "/camunda/app/x/", "/camunda/app/tasklist/nope/",
            "/camunda/app/cockpit/nope/", "/camunda/app//tasklist/", "/camunda/%61pi/admin/x", "/camunda/api/x/y", "/camunda/api/engine/engine/nope/task", "/camunda/api/cockpit/plugin/x/y",
            "/engine-rest//task", "/engine-rest/x", "/engine-rest/", "/engine-rest/engine/x/task", "/engine-rest/task?maxResults=x", "/engine-rest/task?sortBy=x",
            "/engine-rest/task?dueAfter=x", "/engine-rest/task?maxResults=99999999999", "/engine-rest/task/x/form", "/engine-rest/task/x/form-variables",
            "/engine-rest/task/x/variables/x", "/engine-rest/task/x/variables/x/data", "/engine-rest/task/x/rendered-form", "/engine-rest/task/x/deployed-form",
            "/engine-rest/process-definition/x/deployed-start-form", "/engine-rest/job/x/stacktrace", "/engine-rest/metrics?startDate=x", "/engine-rest/telemetry/data",
            "/engine-rest/history/process-instance/report?reportType=x", "/api//files", "/api/files?page=x", "/api/files?size=99999999999", "/api/x");
    private static final List<String[]> OTHERS = List.of(pair("/engine-rest/task", "{\"orQueries\":[null]}"), pair("/engine-rest/task", "{\"processVariables\":[{}]}"),
            pair("/engine-rest/message", "{\"messageName\":\"x\",\"correlationKeys\":{\"a\":null}}"), pair("/engine-rest/message", "{\"messageName\":\"x\"}"),
            pair("/engine-rest/signal", "{\"name\":\"x\",\"variables\":{\"a\":null}}"), pair("/engine-rest/condition", "{\"variables\":{\"a\":null}}"),
            pair("/engine-rest/process-instance", "{\"variables\":[null]}"), pair("/engine-rest/process-instance/x/variables", "{\"modifications\":{\"a\":null}}"),
            pair("/engine-rest/external-task/fetchAndLock", "{}"), pair("/engine-rest/authorization/create", "{}"), pair("/engine-rest/migration/execute", "{}"),
            pair("/engine-rest/history/task", "{\"sorting\":[null]}"), pair("/engine-rest/task/x/claim", "{}"), pair("/engine-rest/task/x/assignee", "{\"userId\":null}"),
            pair("/api/files", DEEP), pair("/api/files", "{\"a\":" + DIGITS + "}"), pair("/api/files", "null"));


    private static String[] pair(String path, String body) {
        return new String[] {path, body};
    }

    @Test
    @DisplayName("Whatever is sent to whatever address is answered as the sender's fault, shows nothing of the machine, and leaves one line in the log")
    void everyAnswerIsTheSendersFault(CapturedOutput log) {
        String task = "/engine-rest/task/" + desk.task("fatima", desk.consulted(Office.sample("G02")), "Give opinion").getId();
        List<String[]> requests = new ArrayList<>(OTHERS);
        for (String path : List.of(task + "/submit-form", task + "/complete", "/engine-rest/process-definition/key/InquiryEntry/submit-form",
                "/engine-rest/process-definition/key/InquiryEntry/start", "/camunda/api/engine/engine/default/task/x/submit-form")) {
            Stream.concat(BODIES.stream(), VALUES.stream().map(value -> "{\"variables\":{\"a\":" + value + "}}")).forEach(body -> requests.add(pair(path, body)));
        }
        int before = log.getAll().length();
        requests.forEach(request -> refused("POST " + request[0] + " " + shown(request[1]), api.post(api.login("fatima"), request[0], request[1])));
        NOWHERE.forEach(path -> refused("GET " + path, api.get(api.login("fatima"), path)));
        for (String path : List.of("/api/halts/repairs", "/api/specimens", "/api/files/x/items", "/api/files/x/actions/Extension")) {
            refused("POST application/* to " + path, api.call("POST", api.login("olga"), path, new byte[] {'{', '}'}, "Content-Type", "application/*+json"));
        }
        String written = log.getAll().substring(before);
        assertThat(written.lines().filter(line -> line.startsWith("\tat ") || line.contains("Caused by"))).isEmpty();
        // what is done regularly looks at other tests' files, too
        assertThat(written.lines().filter(line -> line.contains(" ERROR ") && !line.contains("scheduling-"))).isEmpty();
    }

    @Test
    @DisplayName("A password that does not follow the rules is refused with the rules, in the administrator's language")
    void weakPassword() {
        String weakling = "{\"profile\":{\"id\":\"weakling\"},\"credentials\":{\"password\":\"short\"}}";
        Api.Answer refused = api.post(api.login("admin"), "/engine-rest/user/create", weakling);
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.text()).contains("at least ten characters");
        assertThat(api.get(api.login("admin"), "/engine-rest/user?id=weakling").text()).isEqualTo("[]");
    }

    private static String shown(String body) {
        return body.length() > 100 ? body.substring(0, 100) + "…" : body;
    }

    private static void refused(String request, Api.Answer answer) {
        assertThat(answer.status()).as(request + " -> " + answer.text()).isBetween(200, 499).isNotEqualTo(429);
        NothingOfTheMachine.isShownBy(request, answer);
    }
}
