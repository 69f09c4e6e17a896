package dev.assent.node;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.node.Unavailable.Reason;
import dev.assent.text.PlainPage;
import dev.assent.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Says in the reader's language that and why it is not possible now: a page to who opens one, a problem (RFC 9457) to scripts and programs. */
@Component
class OutageAnswer {
    private static final int RETRY_AFTER_SECONDS = 10;
    private final Texts texts;
    private final ObjectMapper json;

    OutageAnswer(Texts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Reason reason) throws IOException {
        Locale reader = PlainPage.reader(request);
        String title = texts.say(reader, "Not possible at the moment");
        String sentence = texts.say(reader, reason.sentence(), reason.args().toArray());
        boolean page = PlainPage.isAskedFor(request);
        byte[] body = page ? PlainPage.of(reader, title, sentence, RETRY_AFTER_SECONDS).getBytes(StandardCharsets.UTF_8) : problem(title, sentence);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER_SECONDS));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage());
        response.setContentType(page ? "text/html;charset=UTF-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private byte[] problem(String title, String sentence) throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        problem.put("detail", sentence);
        // what the webapps show
        problem.put("message", sentence);
        return json.writeValueAsBytes(problem);
    }
}
