package dev.assent.designer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.office.ProcedureTest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The intake clerk types a paper application into the start form of Tasklist. */
@ProcedureTest
class FileRegistrationTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;
    @Autowired
    HistoryService history;
    @Autowired
    JdbcClient jdbc;
    private Web web;

    @BeforeEach
    void clerk() {
        ClockUtil.reset();
        web = new Web(port);
    }

    @Test
    @DisplayName("What the clerk types is registered under a number, which is the business key of both processes")
    void registered() throws Exception {
        String reference = "paper-" + UUID.randomUUID();
        HttpResponse<String> answer = submit(form(reference));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String instance = Web.json(answer).path("id").asText();
        String number = jdbc.sql("select file_number from register.license_file where reference = ?").param(reference).query(String.class).single();
        assertThat(history.createHistoricProcessInstanceQuery().processInstanceId(instance).singleResult().getBusinessKey()).isEqualTo(number);
        assertThat(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).processDefinitionKey("LeadAuthority").count())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("A fault of the application comes back in the clerk's language, and nothing is left of it")
    void refused() throws Exception {
        long begun = history.createHistoricProcessInstanceQuery().processDefinitionKey("FileRegistration").count();
        Map<String, Object> form = form("paper-" + UUID.randomUUID());
        form.put("destination", "QQ");
        HttpResponse<String> english = submit(form);
        assertThat(english.statusCode()).as(english.body()).isEqualTo(400);
        assertThat(Web.json(english).path("message").asText()).isEqualTo("Country of destination is not one of the choices offered.");
        web.in("ar");
        HttpResponse<String> arabic = submit(form);
        assertThat(arabic.statusCode()).isEqualTo(400);
        assertThat(Web.json(arabic).path("message").asText()).contains("بلد المقصد");
        assertThat(jdbc.sql("select count(*) from register.license_file where reference = ?").param(form.get("reference")).query(Long.class).single()).isZero();
        assertThat(history.createHistoricProcessInstanceQuery().processDefinitionKey("FileRegistration").count()).isEqualTo(begun);
    }

    @Test
    @DisplayName("Every fault is told with the label of its question and the number of its line, as the clerk reads them on the form")
    void faultsByLine() throws Exception {
        Map<String, Object> form = form("paper-" + UUID.randomUUID());
        Map<String, Object> second = new LinkedHashMap<>(line());
        second.put("currency", "JPY");
        second.put("value", 10.5);
        form.put("lines", List.of(line(), second));
        form.put("documents", List.of(Map.of("type", "EUC", "reference", "BG-31", "issuer", "Ministry of Defence", "issuedOn", "2026-07-12", "expiresOn", "2026-01-01")));
        assertThat(Web.json(submit(form)).path("message").asText().lines()).containsExactlyInAnyOrder(
                "Line 2, Line: Line numbers are unique; 1 comes twice.", "Line 2, Value: JPY has no decimals.",
                "Document 1, Valid until: The last day is not before the first.");
        web.in("ar");
        assertThat(Web.json(submit(form)).path("message").asText().lines()).anySatisfy(said -> assertThat(said).startsWith("البند 2، القيمة: "))
                .anySatisfy(said -> assertThat(said).startsWith("الوثيقة 1، ")).hasSize(3);
    }

    @Test
    @DisplayName("Codes and dates that no list or table has are refused by the form itself, all at once")
    void faultsOfTheForm() throws Exception {
        Map<String, Object> form = form("paper-" + UUID.randomUUID());
        Map<String, Object> line = new LinkedHashMap<>(line());
        line.put("currency", "DEM");
        line.put("quantity", "1,250");
        form.put("lines", List.of(line));
        form.put("documents", List.of(Map.of("type", "EUC", "reference", "BG-31", "issuer", "Ministry of Defence", "issuedOn", "2999-01-01")));
        form.put("consigneeCountry", "UK");
        form.put("transitStates", List.of("FR", "QQ"));
        assertThat(Web.json(submit(form)).path("message").asText()).contains("Transit States is not one of the choices offered.",
                "Country of the consignee is not one of the choices offered.", "Currency (row 1) is not one of the choices offered.",
                "Quantity (row 1) must be a number.", "Issued on (row 1) must not be after 20");
    }

    @Test
    @DisplayName("Countries and currencies are lists with names in the reader's language, the State's own countries among them")
    void codesAreLists() {
        JsonNode form = Web.json(web.in("ar").get("clara", "/engine-rest/process-definition/key/FileRegistration/deployed-start-form"));
        assertThat(form.findValuesAsText("label")).contains("المملكة المتحدة (GB)", "يورو (EUR)", "ين ياباني (JPY)").noneMatch(label -> label.contains("(DEM)"));
        assertThat(form.findValuesAsText("value")).contains("XB", "VD").doesNotContain("UK", "XAU", "HRK");
    }

    @Test
    @DisplayName("A procedure that is not installed is refused by the form itself")
    void unknownSetup() throws Exception {
        Map<String, Object> form = form("paper-" + UUID.randomUUID());
        form.put("setup", "Nowhere");
        HttpResponse<String> answer = submit(form);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Web.json(answer).path("message").asText()).isEqualTo("National procedure is not one of the choices offered.");
    }

    @Test
    @DisplayName("The form offers the installed procedures by name in the reader's language")
    void offered() {
        JsonNode setup = setups(web.in("ar").get("clara", "/engine-rest/process-definition/key/FileRegistration/deployed-start-form"));
        assertThat(setup.path("values").findValuesAsText("value")).contains("LeadAuthority");
        assertThat(setup.path("values").findValuesAsText("label")).contains("السلطة المختصة");
    }

    static JsonNode setups(HttpResponse<String> form) {
        assertThat(form.statusCode()).as(form.body()).isEqualTo(200);
        for (JsonNode field : Web.json(form).path("components").findParents("key")) {
            if (field.path("key").asText().equals("setup")) {
                return field;
            }
        }
        throw new AssertionError("no question about the procedure: " + form.body());
    }

    private HttpResponse<String> submit(Map<String, Object> form) throws Exception {
        return submit(web, form);
    }

    static HttpResponse<String> submit(Web web, Map<String, Object> form) throws Exception {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (Map.Entry<String, Object> field : form.entrySet()) {
            // as Tasklist sends it: rows as JSON, everything else as it is
            variables.put(field.getKey(), field.getValue() instanceof List<?> rows
                    ? Map.of("value", JSON.writeValueAsString(rows), "type", "Json") : Map.of("value", field.getValue()));
        }
        return web.post("clara", "/engine-rest/process-definition/key/FileRegistration/submit-form",
                JSON.writeValueAsString(Map.of("variables", variables)));
    }

    static Map<String, Object> form(String reference) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("reference", reference);
        form.put("setup", "LeadAuthority");
        form.put("activity", "EXPORT");
        form.put("urgency", "NORMAL");
        form.put("applicantName", "Castor Vehicles AG");
        form.put("applicantCountry", "DE");
        form.put("consigneeName", "Border Guard Depot 2");
        form.put("consigneeCountry", "BR");
        form.put("endUserName", "Border Guard Service");
        form.put("endUserCountry", "BR");
        form.put("endUserKind", "GOVERNMENT");
        form.put("destination", "BR");
        form.put("purpose", "Border patrol");
        form.put("endUseStatement", "Patrol of the northern border");
        form.put("lines", List.of(line()));
        return form;
    }

    private static Map<String, Object> line() {
        return Map.of("line", 1, "description", "Armoured patrol vehicle", "attCategory", "2.1.b",
                "quantity", 24, "unit", "piece", "value", 14400000, "currency", "EUR");
    }
}
