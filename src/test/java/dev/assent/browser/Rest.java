package dev.assent.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.office.Answers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;

/** One person at the REST interfaces, without any browser. */
record Rest(String address, String person) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    HttpResponse<String> post(String path) {
        return send("POST", path, "");
    }

    /** Takes an application in and returns the number of its file. */
    String registers(String application) {
        HttpResponse<String> answer = send("POST", "/api/files", application);
        return text(answer.body(), "/number");
    }

    /** Takes an application in and returns the receipt. */
    String takesIn(String application) {
        return send("POST", "/api/files", application).body();
    }

    /** Waits for the open task of this name on the file and returns its id. */
    String task(String file, String name) {
        String query = "/engine-rest/task?processInstanceBusinessKey=" + file + "&name=" + name.replace(" ", "%20");
        return Awaitility.await(person + "'s task " + name).atMost(Duration.ofSeconds(30))
                .until(() -> text(get(query).body(), "/0/id"), id -> !id.isEmpty());
    }

    /** Waits until the file stands so. */
    void waitsFor(String file, String standing) {
        Awaitility.await(file + " " + standing).atMost(Duration.ofSeconds(30)).until(() -> text(get("/api/files/" + file).body(), "/standing"), standing::equals);
    }

    HttpResponse<String> completes(String file, String name, Map<String, Object> answers) {
        Map<String, Object> variables = new TreeMap<>();
        answers.forEach((key, value) -> variables.put(key, Map.of("value", value)));
        try {
            return send("POST", "/engine-rest/task/" + task(file, name) + "/submit-form", JSON.writeValueAsString(Map.of("variables", variables)));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Begins an action on the file. */
    HttpResponse<String> begins(String file, String action, Map<String, Object> answers) {
        try {
            return send("POST", "/api/files/" + file + "/actions/" + action, JSON.writeValueAsString(Map.of("answers", answers)));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    void forgetsUnsentStarts() {
        for (String process : new String[] {"FileRegistration", "InquiryEntry", "SuspectedTransfer"}) {
            String id = text(get("/engine-rest/process-definition/key/" + process).body(), "/id");
            if (!id.isEmpty()) {
                send("DELETE", "/api/drafts/starts/" + id, "");
            }
        }
    }

    /** Brings a file to its consultation. */
    void leadsToConsultation(String file) {
        completes(file, "Check completeness", Answers.complete());
        completes(file, "Assess risk", Answers.noRisk());
    }

    private HttpResponse<String> send(String method, String path, String body) {
        String login = Base64.getEncoder().encodeToString((person + ":" + Office.PASSWORD).getBytes());
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(address + path)).method(method, BodyPublishers.ofString(body))
                    .header("Authorization", "Basic " + login).header("Content-Type", "application/json").build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(path, broken);
        }
    }

    static String text(String json, String pointer) {
        try {
            return JSON.readTree(json).at(pointer).asText();
        } catch (IOException notJson) {
            throw new AssertionError(json, notJson);
        }
    }
}
