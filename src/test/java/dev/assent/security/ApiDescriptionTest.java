package dev.assent.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.office.Api;
import dev.assent.office.ProcedureTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcedureTest
class ApiDescriptionTest {
    @Autowired
    Api api;

    @Test
    @DisplayName("The API describes itself: every operation with a summary, its refusals and who may call it; nothing of the engine's")
    void describesItself() {
        JsonNode described = api.get(api.login("clara"), "/api/openapi").json();
        List<String> paths = new ArrayList<>();
        described.get("paths").fieldNames().forEachRemaining(paths::add);
        assertThat(paths).contains("/api/files", "/api/files/{number}", "/api/files/{number}/items", "/api/files/{number}/answers",
                "/api/files/{number}/withdrawal", "/api/files/{number}/amendment", "/api/files/{number}/documents",
                "/api/files/{number}/documents/{id}", "/api/files/{number}/dossier", "/api/files/{number}/verification", "/api/verification", "/api/verification/digests",
                "/api/verification/key", "/api/digests", "/api/digests/{number}", "/api/setups",
                "/api/files/{number}/actions", "/api/files/{number}/actions/{process}")
                .allMatch(path -> path.startsWith("/api/"));
        described.get("paths").properties().stream().filter(path -> !path.getKey().contains("probe")).forEach(path -> path.getValue().properties().forEach(operation -> {
            assertThat(operation.getValue().path("summary").asText()).as(operation.getKey() + " " + path.getKey()).isNotBlank();
            assertThat(operation.getValue().at("/responses/404/content/application~1problem+json").isMissingNode()).isFalse();
            assertThat(operation.getValue().at("/security/0/staff").isMissingNode()).isFalse();
        }));
        assertThat(described.at("/components/securitySchemes/staff/scheme").asText()).isEqualTo("basic");
        assertThat(described.at("/components/securitySchemes/applicant/scheme").asText()).isEqualTo("bearer");
        assertThat(described.at("/paths/~1api~1files~1{number}~1items/post/security").findValues("applicant")).hasSize(1);
        for (String path : List.of("answers", "withdrawal", "amendment")) {
            assertThat(described.at("/paths/~1api~1files~1{number}~1" + path + "/post/security").findValues("applicant")).as(path).hasSize(1);
        }
        assertThat(described.at("/paths/~1api~1files~1{number}~1amendment/post/requestBody/content/application~1json/schema/$ref").asText()).endsWith("LicenseFile");
        assertThat(described.at("/paths/~1api~1files~1{number}~1actions~1{process}/post/security").findValues("applicant")).hasSize(1);
        assertThat(described.at("/paths/~1api~1files~1{number}~1dossier/get/security").findValues("applicant")).isEmpty();
        assertThat(described.at("/paths/~1api~1files/post/requestBody/content/application~1json/schema/$ref").asText()).endsWith("LicenseFile");
    }
}
