package dev.assent.edge;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.text.PlainPage;
import dev.assent.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What is said when a request came to none of our addresses, or failed before or behind them: our problem or page, never the server's own. */
@Component
class LastAnswer {
    private static final Logger LOG = LoggerFactory.getLogger(LastAnswer.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FAULT = 500;
    private final Texts texts;

    LastAnswer(Texts texts) {
        this.texts = texts;
    }

    /** @param failure null: none, the request itself was at fault */
    void write(HttpServletRequest request, HttpServletResponse response, int status, String address, Throwable failure) throws IOException {
        Locale reader = PlainPage.reader(request);
        String incident = status < FAULT ? "" : UUID.randomUUID().toString().substring(0, 8);
        String title = texts.say(reader, title(status));
        String sentence = texts.say(reader, sentence(status), incident);
        if (status < FAULT) {
            LOG.info("Refused with {}: {} {}", status, request.getMethod(), address);
        } else {
            LOG.error("Incident {}: {} {}", incident, request.getMethod(), address, failure);
        }
        boolean page = PlainPage.isAskedFor(request);
        byte[] body = page ? PlainPage.of(reader, title, sentence, 0).getBytes(StandardCharsets.UTF_8) : problem(status, title, sentence, incident);
        response.setStatus(status);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setContentType(page ? "text/html;charset=UTF-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] problem(int status, String title, String sentence, String incident) throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", sentence);
        // what the webapps show
        problem.put("message", sentence);
        if (!incident.isEmpty()) {
            problem.put("incident", incident);
        }
        return JSON.writeValueAsBytes(problem);
    }

    private static String title(int status) {
        return switch (status) {
            case 401 -> "Login required";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            default -> status < FAULT ? "The request is not taken" : "Something went wrong";
        };
    }

    private static String sentence(int status) {
        return switch (status) {
            case 401 -> "Log in with your user name and password.";
            case 403 -> "You are logged in, but you have no right to do this. Ask an administrator.";
            case 404 -> "There is nothing at this address.";
            default -> status < FAULT ? "The request cannot be understood." : "The fault is ours. The administrator finds it in the log under {0}.";
        };
    }
}
