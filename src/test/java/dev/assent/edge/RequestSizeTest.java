package dev.assent.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.office.Api;
import dev.assent.office.ProcedureTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** More than anything that Assent takes is refused before it is read, at every door. */
@ProcedureTest
class RequestSizeTest {
    private static final int TOO_MUCH = 33 * 1024 * 1024;
    @Autowired
    Api api;
    @LocalServerPort
    int port;

    private HttpResponse<String> sends(String person, String path, String type, String language, boolean saysHowLong) throws Exception {
        byte[] body = new byte[TOO_MUCH];
        Arrays.fill(body, (byte) ' ');
        byte[] head = (type.startsWith("multipart") ? "--x\r\nContent-Disposition: form-data; name=\"data\"; filename=\"A.bpmn\"\r\n\r\n" : "{\"a\":\"")
                .getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, body, 0, head.length);
        HttpRequest.BodyPublisher publisher = saysHowLong ? HttpRequest.BodyPublishers.ofByteArray(body)
                : HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", api.login(person)).header("Content-Type", type).header("Accept-Language", language).POST(publisher).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest(name = "{1} as {2}, length said: {3}")
    @CsvSource({"deniz,/engine-rest/deployment/create,multipart/form-data; boundary=x,true", "deniz,/engine-rest/deployment/create,multipart/form-data; boundary=x,false",
        "lena,/engine-rest/task,application/json,true", "lena,/engine-rest/task,application/json,false", "clara,/api/files,application/json,true",
        "clara,/api/files,application/json,false", "lena,/camunda/api/engine/engine/default/task,application/json,true"})
    @DisplayName("Answered 413 with a sentence, in one piece")
    void tooLarge(String person, String path, String type, boolean saysHowLong) throws Exception {
        HttpResponse<String> answer = sends(person, path, type, "en", saysHowLong);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(new ObjectMapper().readTree(answer.body()).path("detail").asText())
                // what does not say how long it is reaches the intake and the queries, which have limits of their own
                .matches("The (request|application) is too large: at most (32 MB are taken|5 MB)\\.|The models are too large: at most 2 MB each and 30 MB together are accepted\\.|The request is larger than a query may be\\.");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest(name = "{0}, length said: {1}")
    @CsvSource({"/engine-rest/deployment/create,true", "/engine-rest/deployment/create,false", "/camunda/api/engine/engine/default/deployment/create,true"})
    @DisplayName("A designer hears the limits of models at once, and no other figure first")
    void models(String path, boolean saysHowLong) throws Exception {
        HttpResponse<String> answer = sends("deniz", path, "multipart/form-data; boundary=x", "en", saysHowLong);
        assertThat(new ObjectMapper().readTree(answer.body()).path("message").asText())
                .isEqualTo("The models are too large: at most 2 MB each and 30 MB together are accepted.");
    }

    @Test
    @DisplayName("In the sender's language, and the door stays open for what is small")
    void language() throws Exception {
        assertThat(sends("deniz", "/engine-rest/deployment/create", "multipart/form-data; boundary=x", "ar", true).body()).contains("النماذج كبيرة جداً");
        assertThat(api.post(api.login("lena"), "/engine-rest/task", "{}").status()).isEqualTo(200);
    }
}
