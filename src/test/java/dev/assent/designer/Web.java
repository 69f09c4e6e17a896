package dev.assent.designer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Calls the running application by HTTP as one of the demo's people. */
final class Web {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private String language = "en";

    Web(int port) {
        this.port = port;
    }

    Web in(String acceptLanguage) {
        language = acceptLanguage;
        return this;
    }

    HttpResponse<String> get(String user, String path) {
        return send(request(user, path).GET());
    }

    HttpResponse<String> post(String user, String path, String json) {
        return send(request(user, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** As Camunda Modeler deploys: name, source, duplicate filter, and the files by their bare names. */
    HttpResponse<String> deploy(String user, Map<String, String> files) {
        StringBuilder body = new StringBuilder();
        part(body, "name=\"deployment-name\"", "My diagram");
        part(body, "name=\"deployment-source\"", "Camunda Modeler");
        part(body, "name=\"enable-duplicate-filtering\"", "true");
        files.forEach((name, content) -> part(body, "name=\"" + name + "\"; filename=\"" + name + "\"", content));
        body.append("--x--\r\n");
        return send(request(user, "/engine-rest/deployment/create").header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException noJson) {
            throw new AssertionError(answer.body(), noJson);
        }
    }

    private static void part(StringBuilder body, String disposition, String content) {
        body.append("--x\r\nContent-Disposition: form-data; ").append(disposition).append("\r\n\r\n").append(content).append("\r\n");
    }

    private HttpRequest.Builder request(String user, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept-Language", language);
        if (user != null) {
            request.header("Authorization", "Basic " + Base64.getEncoder()
                    .encodeToString((user + ":Veldora-2026").getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
