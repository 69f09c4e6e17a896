package dev.assent.security;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.core.env.Environment;

/** Calls the running application as somebody, or as nobody. */
class Caller {
    static final String PASSWORD = "Correct-horse-7-battery";
    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment settings;
    private final IdentityService identity;

    Caller(Environment settings, IdentityService identity) {
        this.settings = settings;
        this.identity = identity;
    }

    /** Makes a person in groups unless present, and returns the id. */
    String person(String id, String... groups) {
        if (identity.createUserQuery().userId(id).count() == 0) {
            User user = identity.newUser(id);
            user.setPassword(PASSWORD);
            identity.saveUser(user);
            for (String group : groups) {
                identity.createMembership(id, group);
            }
        }
        return id;
    }

    static String login(String id, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((id + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String user, String path, String... headers) {
        return call("GET", user, path, null, headers);
    }

    HttpResponse<String> post(String user, String path, String json) {
        return call("POST", user, path, json, "Content-Type", "application/json");
    }

    /** Sends a line that no library would send, and returns all that comes back. */
    String raw(String line, String headers) throws java.io.IOException {
        try (java.net.Socket socket = new java.net.Socket("localhost", settings.getRequiredProperty("local.server.port", Integer.class))) {
            socket.getOutputStream().write((line + "\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    HttpResponse<String> deploy(String user, String fileName, String model) {
        String part = "--x\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\ntest\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"data\"; filename=\"" + fileName + "\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + model + "\r\n--x--\r\n";
        return call("POST", user, "/engine-rest/deployment/create", part, "Content-Type", "multipart/form-data; boundary=x");
    }

    HttpResponse<String> call(String method, String user, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + settings.getProperty("local.server.port") + path));
        if (user != null) {
            request.header("Authorization", login(user, PASSWORD));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
