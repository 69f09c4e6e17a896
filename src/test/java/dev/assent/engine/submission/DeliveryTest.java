package dev.assent.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.engine.form.ChoiceLists;
import dev.assent.engine.form.FormDelivery;
import dev.assent.engine.form.FormKeys;
import dev.assent.engine.form.WholeForm;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DeliveryTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORM = "{\"components\":[{\"properties\":{\"include\":\"Summary\"}},{\"label\":\"Opinion\"}]}";
    private final FormDelivery forms = new FormDelivery(new WholeForm(DeliveryTest::summary, (text, args) -> text.equals("Opinion") ? "الرأي" : text,
            (name, reader, place) -> java.util.Optional.empty()), task -> ChoiceLists.Place.NO_FILE, task -> java.util.Optional.empty());

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task/1/deployed-form", "/engine-rest/engine/default/task/1/deployed-form",
        "/camunda/api/engine/engine/default/process-definition/x:1:2/deployed-start-form"})
    @DisplayName("A form is delivered whole and translated, under each address")
    void deliversForms(String path) throws Exception {
        MockHttpServletResponse response = send(forms, new MockHttpServletRequest("GET", path), 200, FORM);
        assertThat(JSON.readTree(response.getContentAsByteArray()).findValuesAsText("label")).containsExactly("Part", "الرأي");
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
        assertThat(response.getHeader("Vary")).isEqualTo("Accept-Language");
    }

    @Test
    @DisplayName("Everything else passes as it is")
    void leavesTheRest() throws Exception {
        assertThat(send(forms, new MockHttpServletRequest("GET", "/engine-rest/task/1"), 200, FORM).getContentAsString()).isEqualTo(FORM);
        MockHttpServletRequest form = new MockHttpServletRequest("GET", "/engine-rest/task/1/deployed-form");
        assertThat(send(forms, form, 404, FORM).getContentAsString()).isEqualTo(FORM);
    }

    @Test
    @DisplayName("A form that is HTML is not delivered, a generated one is not made, and no task names one: its script would run in the reader's browser")
    void deliversNoHtml() throws Exception {
        MockHttpServletRequest form = new MockHttpServletRequest("GET", "/engine-rest/task/1/deployed-form");
        MockHttpServletResponse refused = send(forms, form, 200, "<form><SCRIPT cam-script>alert(1)</SCRIPT>{{constructor.constructor('alert(1)')()}}</form>");
        assertThat(refused.getStatus()).isEqualTo(404);
        assertThat(refused.getContentAsString()).contains("This form is no JSON form").doesNotContain("alert");
        FormKeys keys = new FormKeys((text, args) -> text);
        for (String path : List.of("/engine-rest/task/1/rendered-form", "/camunda/api/engine/engine/default/process-definition/key/A/rendered-form")) {
            MockHttpServletResponse generated = send(keys, new MockHttpServletRequest("GET", path), 200, "<form></form>");
            assertThat(generated.getStatus()).isEqualTo(404);
            assertThat(generated.getContentAsString()).contains("There are no generated forms").doesNotContain("<form>");
        }
        for (String path : List.of("/engine-rest/task/1/form", "/camunda/api/engine/engine/default/process-definition/key/A/startForm")) {
            assertThat(send(keys, new MockHttpServletRequest("GET", path), 200, "{\"key\":\"embedded:deployment:x.html\",\"camundaFormRef\":null}")
                    .getContentAsString()).isEqualTo("{\"key\":null,\"camundaFormRef\":null}");
        }
    }

    @Test
    @DisplayName("A refusal is answered with 400 and its sentence alone")
    void deliversRefusals() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/camunda/api/engine/engine/default/task/1/submit-form");
        request.setAttribute(SubmissionAttempts.REFUSAL, "«الرأي» مطلوب.");
        MockHttpServletResponse response = send(new RefusalDelivery(), request, 500, "Cannot submit task form 1: ...");
        assertThat(response.getStatus()).isEqualTo(400);
        JsonNode body = JSON.readTree(response.getContentAsByteArray());
        assertThat(body.path("message").asText()).isEqualTo("«الرأي» مطلوب.");
        assertThat(body.path("type").asText()).isEqualTo("SubmissionRefused");
    }

    @Test
    @DisplayName("Other failures keep their status and body")
    void leavesOtherFailures() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/engine-rest/task/1/complete");
        MockHttpServletResponse response = send(new RefusalDelivery(), request, 403, "no");
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getContentAsString()).isEqualTo("no");
    }

    private static MockHttpServletResponse send(Filter filter, MockHttpServletRequest request, int status, String body) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        HttpServlet engine = new HttpServlet() {
            @Override
            protected void service(HttpServletRequest in, HttpServletResponse out) throws IOException {
                out.setStatus(status);
                out.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            }
        };
        new MockFilterChain(engine, filter).doFilter(request, response);
        return response;
    }

    private static JsonNode summary(String id) {
        return JSON.createObjectNode().set("components", JSON.createArrayNode().add(JSON.createObjectNode().put("label", "Part")));
    }
}
