package dev.assent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcedureTest
class FileApiTest extends ProcedureFixture {
    private static final String PROBLEM = "application/problem+json";
    @Autowired
    RuntimeService processes;

    @ParameterizedTest
    @ValueSource(strings = {"G01", "G02", "G03", "G04", "G05", "G07", "G08", "G09", "G10", "G11a", "G11b", "G12", "G13"})
    @DisplayName("A good application gets a number, or the list of the setups there are")
    void goodOnes(String name) throws Exception {
        List<String> installed = api.get(api.login("clara"), "/api/setups").json().findValuesAsText("setup");
        String json = Office.sample(name);
        String wanted = new com.fasterxml.jackson.databind.ObjectMapper().readTree(json).get("setup").asText();
        Api.Answer answer = api.handIn(json);
        if (installed.contains(wanted)) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
            assertThat(answer.at("/number")).matches("(EXP|IMP|TRA|TSH|BRO)-2026-\\d{6}");
            assertThat(answer.at("/token")).matches("([A-Z2-9]{4}-){5}[A-Z2-9]{4}");
            assertThat(answer.header("Location")).isEqualTo("/api/files/" + answer.at("/number"));
            assertThat(processes.createProcessInstanceQuery().processInstanceBusinessKey(answer.at("/number")).count()).isPositive();
        } else {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.type()).isEqualTo(PROBLEM);
            assertThat(answer.at("/field")).isEqualTo("setup");
            assertThat(texts(answer.json().get("setups"))).isEqualTo(installed);
            assertThat(answer.at("/detail")).contains(installed);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no-lines              | lines                  | A file has at least one line. | يتضمن الملف
            negative-quantity     | lines[0].quantity      | The quantity must be positive. |
            unknown-activity      | activity               | Must be one of EXPORT, IMPORT, TRANSIT, TRANSSHIPMENT, BROKERING. | EXPORT
            unknown-category      | lines[0].attCategory   | Unknown treaty category; known: 2.1.a, |
            bad-country           | destination            | A country is an ISO 3166-1 alpha-2 code of two capital letters. | ISO 3166-1
            bad-currency          | lines[0].currency      | The currency is an ISO 4217 code, such as EUR. | ISO 4217
            future-document       | documents[0].issuedOn  | A document cannot be issued in the future. |
            bad-date              | documents[0].issuedOn  | Not a date; write it as 2026-11-30. | 2026-11-30
            missing-end-user      | endUser                | An end user is required. |
            duplicate-line-number | lines[1].line          | Line numbers are unique; 1 comes twice. |
            huge-text             | endUseStatement        | Too long: at most 4000. | 4000""")
    @DisplayName("A bad application is refused with the field at fault, in English and in Arabic, and nothing is stored")
    void badOnes(String name, String field, String sentence, String arabicPart) {
        List<Long> before = stored();
        Api.Answer english = api.handIn(Office.sample("bad/" + name));
        assertThat(english.status()).isEqualTo(422);
        assertThat(english.type()).isEqualTo(PROBLEM);
        assertThat(english.json().get("errors")).hasSize(1);
        assertThat(english.at("/errors/0/field")).isEqualTo(field);
        assertThat(english.at("/errors/0/message")).startsWith(sentence);
        assertThat(english.at("/detail")).contains(field, sentence);

        Api.Answer arabic = api.handIn(Office.sample("bad/" + name), "Accept-Language", "ar");
        assertThat(arabic.at("/errors/0/field")).isEqualTo(field);
        assertThat(arabic.at("/errors/0/message")).isNotEqualTo(english.at("/errors/0/message")).matches("(?s).*\\p{InArabic}.*")
                .contains(arabicPart == null ? "" : arabicPart);
        assertThat(arabic.at("/title")).matches("(?s).*\\p{InArabic}.*");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    @DisplayName("An unknown setup is answered with those that exist, and truncated JSON with the position where it breaks off")
    void unknownSetupAndTruncated() {
        List<Long> before = stored();
        Api.Answer setup = api.handIn(Office.sample("bad/unknown-setup"));
        assertThat(setup.status()).isEqualTo(422);
        assertThat(texts(setup.json().get("setups"))).contains("LeadAuthority").doesNotContain("Parliament");
        Api.Answer truncated = api.handIn(Office.sample("bad/truncated"));
        assertThat(truncated.status()).isEqualTo(400);
        assertThat(truncated.type()).isEqualTo(PROBLEM);
        assertThat(truncated.json().get("line").asInt()).isEqualTo(1);
        assertThat(truncated.json().get("column").asInt()).isBetween(390, 400);
        assertThat(truncated.at("/detail")).isEqualTo("This is not JSON: line 1, column " + truncated.at("/column") + ".");
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"bad/script-in-name, /applicant/name, <script>", "bad/expression-in-purpose, /purpose, ${"})
    @DisplayName("A script or an expression in a text is text: stored and shown as it is, never run")
    void textStaysText(String name, String pointer, String part) throws Exception {
        String json = Office.sample(name).replaceFirst("\"reference\": *\"[^\"]*\"", "\"reference\": \"T-" + java.util.UUID.randomUUID() + "\"");
        String sent = new com.fasterxml.jackson.databind.ObjectMapper().readTree(json).toString();
        Api.Answer answer = api.handIn(json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        String content = jdbc.sql("select content from register.license_file where file_number = ?").param(answer.at("/number")).query(String.class).single();
        assertThat(sent).contains(part);
        JsonNode kept = new com.fasterxml.jackson.databind.ObjectMapper().readTree(content);
        JsonNode given = new com.fasterxml.jackson.databind.ObjectMapper().readTree(sent);
        for (String at : List.of("/purpose", "/endUser/name", "/applicant/name", "/consignee/name")) {
            assertThat(kept.at(at)).isEqualTo(given.at(at));
        }
        Object file = processes.createVariableInstanceQuery().variableName("file")
                .processInstanceIdIn(processes.createProcessInstanceQuery().processInstanceBusinessKey(answer.at("/number")).list().get(0).getId())
                .singleResult().getValue();
        assertThat(file.toString()).contains(part);
    }

    @Test
    @DisplayName("The same application again is the same file; another one under the same reference is refused")
    void idempotent() {
        String json = Office.sample("G02");
        Api.Answer first = api.handIn(json);
        Api.Answer again = api.handIn(json.replace("\n", "\n  "));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/number")).isEqualTo(first.at("/number"));
        assertThat(again.at("/token")).isEqualTo(first.at("/token"));
        Api.Answer changed = api.handIn(json.replace("\"purpose\": \"", "\"purpose\": \"Not only: "));
        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.type()).isEqualTo(PROBLEM);
        assertThat(changed.at("/number")).isEqualTo(first.at("/number"));
        assertThat(changed.at("/field")).isEqualTo("reference");
    }

    @Test
    @DisplayName("The same application sent many times in the same moment becomes one file")
    void atOnce() {
        String json = Office.sample("G02");
        List<Long> before = stored();
        List<CompletableFuture<Api.Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            calls.add(CompletableFuture.supplyAsync(() -> api.handIn(json)));
        }
        List<Api.Answer> answers = calls.stream().map(CompletableFuture::join).toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isIn(200, 201));
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.at("/number")).distinct()).hasSize(1);
        assertThat(stored()).isEqualTo(List.of(before.get(0) + 1, before.get(1) + 1));
    }

    @Test
    @DisplayName("Two States may give out the same registration number: their applicants are two")
    void sameRegistrationElsewhere() {
        String json = Office.sample("G02");
        String elsewhere = json.replaceFirst("(\"applicant\": \\{[^}]*\"country\": )\"VD\"", "$1\"DE\"");
        assertThat(elsewhere).isNotEqualTo(json);
        assertThat(api.handIn(json).status()).isEqualTo(201);
        assertThat(api.handIn(elsewhere).status()).isEqualTo(201);
    }

    @Test
    @DisplayName("Only the intake hands applications in")
    void intakeOnly() {
        assertThat(api.post(api.login("fatima"), "/api/files", Office.sample("G02")).status()).isEqualTo(403);
        assertThat(api.post(null, "/api/files", Office.sample("G02")).status()).isEqualTo(401);
        assertThat(api.post("Bearer anything", "/api/files", Office.sample("G02")).status()).isEqualTo(401);
    }

    private List<Long> stored() {
        return List.of(jdbc.sql("select count(*) from register.license_file").query(Long.class).single(),
                processes.createProcessInstanceQuery().rootProcessInstances().processDefinitionKey("LeadAuthority").count());
    }

    private static List<String> texts(JsonNode list) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1).map(i -> list.get(i).asText()).toList();
    }
}
