package dev.assent.office;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The API as outsiders use it: real HTTP, a person's login or an applicant's token. */
@Component("outsiders")
public class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment settings;

    Api(Environment settings) {
        this.settings = settings;
    }

    /** @param json a missing node where the answer is no JSON */
    public record Answer(int status, String type, JsonNode json, byte[] body, java.net.http.HttpHeaders headers) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public String at(String pointer) {
            return json.at(pointer).asText();
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** The header of a person of the demo. */
    public String login(String person) {
        String login = person + ":" + settings.getProperty("assent.demo.password");
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    public Answer get(String authorization, String path, String... headers) {
        return call("GET", authorization, path, new byte[0], headers);
    }

    /** Hands an application in, as clara of the intake. */
    public Answer handIn(String json, String... headers) {
        return post(login("clara"), "/api/files", json, headers);
    }

    public Answer post(String authorization, String path, String json, String... headers) {
        return call("POST", authorization, path, json.getBytes(StandardCharsets.UTF_8), with(headers, "Content-Type", "application/json"));
    }

    /** Uploads a paper. */
    public Answer upload(String authorization, String number, String name, String type, byte[] content, String... headers) {
        String part = "--x\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\n" + type
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/pdf\r\n\r\n";
        byte[] head = part.getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] body = java.nio.ByteBuffer.allocate(head.length + content.length + tail.length).put(head).put(content).put(tail).array();
        return call("POST", authorization, "/api/files/" + number + "/documents", body, with(headers, "Content-Type", "multipart/form-data; boundary=x"));
    }

    public Answer call(String method, String authorization, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + settings.getProperty("local.server.port") + path));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<byte[]> answer = http.send(request.method(method, BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofByteArray());
            String type = answer.headers().firstValue("Content-Type").orElse("");
            JsonNode json = type.contains("json") ? JSON.readTree(answer.body()) : JSON.missingNode();
            return new Answer(answer.statusCode(), type, json, answer.body(), answer.headers());
        } catch (IOException broken) {
            throw new UncheckedIOException(method + " " + path, broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public static String[] with(String[] headers, String name, String value) {
        for (int i = 0; i < headers.length; i += 2) {
            if (headers[i].equalsIgnoreCase(name)) {
                return headers;
            }
        }
        String[] more = java.util.Arrays.copyOf(headers, headers.length + 2);
        more[headers.length] = name;
        more[headers.length + 1] = value;
        return more;
    }
}
