package dev.assent.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes, amounts, dates and parameters that are refused, whoever sends them. */
@ProcedureTest
class CodesAndDatesTest extends ProcedureFixture {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "currency": "EUR"           | "currency": "DEM"             | lines[0].currency | The currency DEM is no longer in use; today it is EUR.
            "currency": "EUR"           | "currency": "XAU"             | lines[0].currency | XAU is no currency in which a value is stated, such as gold, a fund or a code for tests.
            "currency": "EUR"           | "currency": "JPY", "model": "" | lines[0].value   | JPY has no decimals.
            "destination": "XB"         | "destination": "UK"           | destination       | The code of this country is GB, not UK.
            "destination": "XB"         | "destination": "EL"           | destination       | The code of this country is GR, not EL.
            "quantity": 24              | "quantity": "1,250"           | lines[0].quantity | A number is expected here, not a text; write it as 1250000.50, without quotation marks.
            "quantity": 24              | "quantity": "1.250"           | lines[0].quantity | A number is expected here, not a text; write it as 1250000.50, without quotation marks.
            "line": 1                   | "line": 1.5                   | lines[0].line     | This value does not fit the field.
            "quantity": 24              | "quantity": 24, "colour": "x" | lines[0].colour   | There is no such field here;
            "purpose":                  | "purpos": "x", "purpose":     | purpos            | There is no such field here;""")
    @DisplayName("A code, an amount or a field that nobody can mean is refused with what is meant")
    void applications(String from, String to, String field, String sentence) {
        String sample = Office.sample("G02").replaceAll("\\s*:\\s*", ": ").replaceFirst("\"value\": [0-9.]+", "\"value\": 10.5").replaceFirst("\"model\": \"[^\"]*\",", "");
        assertThat(sample).contains(from);
        Api.Answer answer = api.handIn(sample.replaceFirst(java.util.regex.Pattern.quote(from), to));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.at("/errors/0/field")).isEqualTo(field);
        assertThat(answer.at("/errors/0/message")).startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1900-01-01 | The date must not be before 1976-11-23.
            2999-01-01 | The date must not be after 2076-11-23.""")
    @DisplayName("A document's last day lies within the limits of the table of dates")
    void documents(String expires, String sentence) {
        office.itIs("2026-11-23T09:00:00Z");
        String sample = Office.sample("G02").replaceAll("\\s*:\\s*", ": ").replaceFirst("\"issuedOn\": \"[^\"]*\"", "\"expiresOn\": \"" + expires + "\"");
        Api.Answer answer = api.handIn(sample);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.at("/errors/0/field")).isEqualTo("documents[0].expiresOn");
        assertThat(answer.at("/errors/0/message")).isEqualTo(sentence);
    }

    @Test
    @DisplayName("A parameter that an address does not know is refused by name, with those it knows; so is a field of a body")
    void parameters() {
        Api.Answer list = api.get(api.login("lena"), "/api/files?limt=5&limit=5&aftr=x");
        assertThat(list.status()).isEqualTo(400);
        assertThat(list.type()).isEqualTo("application/problem+json");
        assertThat(list.at("/detail")).startsWith("This address does not know the parameter aftr, limt; it knows: activity, advised, after, agency, before,");
        assertThat(list.json().get("unknown")).hasSize(2);
        assertThat(api.get(api.login("lena"), "/api/setups?x=1").at("/detail")).isEqualTo("This address takes no parameters, but there is: x.");
        assertThat(api.get(api.login("henri"), "/api/specimens?issuingstate=XH").status()).isEqualTo(400);
        assertThat(api.get(api.login("lena"), "/api/files?limit=5", "Accept-Language", "ar").status()).isEqualTo(200);

        Api.Answer handed = api.handIn(Office.sample("G02").replaceFirst("\"reference\": *\"[^\"]*\"", "\"reference\": \"P-" + java.util.UUID.randomUUID() + "\""));
        Api.Answer body = api.post("Bearer " + handed.at("/token"), "/api/files/" + handed.at("/number") + "/withdrawal", "{\"reasn\": \"x\", \"reason\": \"The buyer.\"}");
        assertThat(body.status()).as(body.text()).isEqualTo(400);
        assertThat(body.at("/field")).isEqualTo("reasn");
    }

    @Test
    @DisplayName("A license that ends yesterday, or in the year 9999, is refused at the draft, in the page and by REST alike")
    void validity() {
        String file = office.submit(Office.sample("G02"));
        office.completes("lena", file, "Check completeness", Answers.complete());
        office.completes("lena", file, "Assess risk", Answers.noRisk());
        for (String person : List.of("fatima", "david", "iris", "elsa")) {
            office.completes(person, file, "Give opinion", Answers.noObjection());
        }
        Map<String, Object> grant = new HashMap<>(Answers.grant());
        grant.put("validUntil", "2020-01-01");
        assertThatThrownBy(() -> office.completes("lena", file, "Draft decision", grant)).hasMessageContaining("License valid until must not be");
        grant.put("validUntil", "9999-12-31");
        assertThatThrownBy(() -> office.completes("lena", file, "Draft decision", grant)).hasMessageContaining("License valid until must not be after 20");
        assertThat(office.open(file)).containsExactly("Draft decision");
    }
}
