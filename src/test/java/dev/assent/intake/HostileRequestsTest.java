package dev.assent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ProcedureTest
class HostileRequestsTest extends ProcedureFixture {
    private static final String PROBLEM = "application/problem+json";

    private static String sample(String from, String to) {
        String json = Office.sample("G02");
        assertThat(json).contains(from);
        return json.replace(from, to);
    }

    private int files() {
        return jdbc.sql("select count(*) from register.license_file").query(Integer.class).single();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                            | 1 | 1
            []                            | 1 | 1
            null                          | 1 | 1
            "text"                        | 1 | 1
            {"reference":"a","reference":"b"} | 1 | 29
            {"reference":"a"} tail        | 1 | 19
            {"reference":                 | 1 | 14""")
    @DisplayName("What is not exactly one JSON object is answered with the position, in both languages")
    void noObject(String body, int line, int column) {
        Api.Answer english = api.handIn(body);
        assertThat(english.status()).isEqualTo(400);
        assertThat(english.type()).isEqualTo(PROBLEM);
        assertThat(english.json().get("line").asInt()).isEqualTo(line);
        assertThat(english.json().get("column").asInt()).as(english.text()).isEqualTo(column);
        assertThat(api.handIn(body, "Accept-Language", "ar").at("/detail")).matches("(?s).*\\p{InArabic}.*");
    }

    @Test
    @DisplayName("A duplicate key is called one, and extremes of nesting and length are too much, not a fault of ours")
    void extremes() {
        assertThat(api.handIn("{\"reference\":\"a\",\"reference\":\"b\"}").at("/detail")).startsWith("The same field comes twice");
        Api.Answer deep = api.handIn("{\"note\":".repeat(3000) + "1" + "}".repeat(3000));
        assertThat(deep.status()).isIn(400, 422);
        Api.Answer deepUnknown = api.handIn("{\"a\":".repeat(3000) + "1" + "}".repeat(3000));
        assertThat(deepUnknown.status()).isEqualTo(400);
        assertThat(deepUnknown.at("/detail")).startsWith("Nested too deeply");
        assertThat(api.handIn("[".repeat(100_000)).status()).isEqualTo(400);
        assertThat(api.handIn(sample("\"purpose\": \"", "\"purpose\": \"" + "x".repeat(5 * 1024 * 1024))).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "quantity":        | "quantity": 1e999999999, "was":  | lines[0].quantity
            "quantity":        | "quantity": 1.2345, "was":       | lines[0].quantity
            "value":           | "value": 1e30, "was":            | lines[0].value
            "value":           | "value": -1, "was":              | lines[0].value
            "line":            | "line": 99999999999, "was":      | lines[0].line
            "temporary": false | "temporary": "perhaps"           | temporary
            "transitStates": [ | "transitStates": [null,          | transitStates[0]
            "lines": [         | "lines": [null,                  | lines[0]
            "documents": [     | "documents": [null,              | documents[0]
            "documents": [     | "documents": [7,                 | documents[0]
            "urgency": "NORMAL" | "urgency": "SOON"               | urgency
            "urgency": "NORMAL" | "urgency": "NORMAL", "language": "Esperanto, if you please" | language
            "issuedOn": "      | "issuedOn": "-999999999-01-01", "was": "  | documents[0].issuedOn
            "issuedOn": "      | "issuedOn": "2026-02-30", "was": "  | documents[0].issuedOn
            "issuedOn": "      | "issuedOn": "2026-02-01", "expiresOn": "+999999999-12-31", "was": "  | documents[0].expiresOn
            "purpose": "       | "purpose": "a\\u0000b            | purpose
            "purpose": "       | "purpose": "a\\ud800b            | purpose
            "purpose": "       | "purpose": " ", "was": "         | purpose
            "registration": "  | "mail": "a b@c", "registration": " | applicant.mail
            "destination": "   | "destination": "xb", "was": "    | destination
            "setup": "         | "setup": 7, "activity": {}, "was": " | activity""")
    @DisplayName("A value no database or letter could hold is refused by its field")
    void impossibleValues(String from, String to, String field) {
        int before = files();
        String json = sample(from.strip(), to).replaceFirst("(?s)\"activity\": \"EXPORT\",(.*\"activity\")", "$1");
        Api.Answer answer = api.handIn(json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().findValuesAsText("field")).as(answer.text()).contains(field);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    @DisplayName("An application in another encoding is refused, and one with a byte order mark is taken")
    void encodings() {
        byte[] latin = sample("\"purpose\": \"", "\"purpose\": \"Zürich ").getBytes(StandardCharsets.ISO_8859_1);
        Api.Answer answer = api.call("POST", api.login("clara"), "/api/files", latin, "Content-Type", "application/json");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/detail")).startsWith("The text is not encoded in UTF-8");
        assertThat(api.handIn("\uFEFF" + Office.sample("G02")).status()).isEqualTo(201);
    }

    @Test
    @DisplayName("A request that reaches no feature is answered as a problem in the reader's language, never as a fault of ours")
    void requestsOfTheWrongKind() {
        String clara = api.login("clara");
        problem(api.call("PUT", clara, "/api/files", new byte[0]), 405, "PUT is not possible here; possible: GET, POST.");
        problem(api.post(clara, "/api/files", "{}", "Content-Type", "text/xml"), 415, "The content type text/xml is not taken here; taken: application/json.");
        problem(api.get(clara, "/api/nothing"), 404, "There is nothing at this address.");
        problem(api.get(clara, "/api/files?limit=many"), 400, "The value of \"limit\" does not fit.");
        problem(api.get(clara, "/api/files?limit=0"), 400, "A page has 1 to 200 files.");
        problem(api.get(clara, "/api/setups", "Accept", "image/png"), 406, "The answer exists only as");
        Api.Answer arabic = api.call("DELETE", clara, "/api/files", new byte[0], "Accept-Language", "ar");
        assertThat(arabic.at("/title") + arabic.at("/detail")).matches("(?s).*\\p{InArabic}.*").doesNotContain("not");
    }

    private static void problem(Api.Answer answer, int status, String detail) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo(PROBLEM);
        assertThat(answer.at("/status")).isEqualTo(String.valueOf(status));
        assertThat(answer.at("/detail")).startsWith(detail);
        assertThat(answer.text()).doesNotContain("org.springframework", "Exception");
    }
}
