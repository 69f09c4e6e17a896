package dev.assent.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assent.text.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Words every answer with an error that the engine gives, at its REST API and inside its webapps: whose fault it is, one sentence in
 * the reader's language, one line in the log; a stack trace only where the fault is ours. Addresses that lead nowhere are said to.
 */
final class EngineAnswers extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(EngineAnswers.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TASK = Pattern.compile("/task/([^/;]+)(/.*)?$");
    // the webapps' servlets throw at these instead of answering
    private static final Pattern NO_ADDRESS = Pattern.compile(".*//.*");
    private static final int NEAR = 5;
    private final Texts texts;
    private final Predicate<String> taskExists;

    EngineAnswers(Texts texts, Predicate<String> taskExists) {
        this.texts = texts;
        this.taskExists = taskExists;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (NO_ADDRESS.matcher(request.getRequestURI()).matches()) {
            say(request, response, Verdict.NO_ADDRESS, null);
            return;
        }
        HeldError answer = new HeldError(response);
        try {
            chain.doFilter(request, answer);
        } catch (ServletException | FileNotFoundException | RuntimeException thrown) {
            if (response.isCommitted() || !isOfTheWebapps(thrown)) {
                throw thrown;
            }
            say(request, response, Verdict.NO_ADDRESS, thrown);
            return;
        }
        if (answer.holds()) {
            pass(request, response, answer);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, HeldError answer) throws IOException {
        byte[] body = answer.body();
        Throwable failure = RequestMemory.failure(request);
        if (RequestMemory.refusal(request) != null && response.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
            line(request, HttpStatus.BAD_REQUEST.value(), failure);
            answer(response, HttpStatus.BAD_REQUEST, "SubmissionRefused", plain(RequestMemory.refusal(request)), RequestMemory.errors(request));
            return;
        }
        if (response.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value() && response.getStatus() != HttpStatus.SERVICE_UNAVAILABLE.value()) {
            Matcher task = TASK.matcher(request.getRequestURI());
            boolean noTask = task.find() && !taskExists.test(task.group(1));
            say(request, response, noTask ? Verdict.NO_TASK : Verdict.of(failure), failure);
            return;
        }
        line(request, response.getStatus(), failure);
        if (body.length > 0 && String.valueOf(response.getContentType()).startsWith("text/plain")) {
            // what reads JSON for the engine answers in its own words
            answer(response, HttpStatus.valueOf(response.getStatus()), "Refused", texts.say(request.getLocale(), "The request cannot be understood."), List.of());
            return;
        }
        write(response, plain(request, body, response.getContentType()));
    }

    private byte[] plain(HttpServletRequest request, byte[] body, String contentType) throws IOException {
        // problem documents are our own
        if (contentType == null || !contentType.startsWith("application/json")) {
            return body;
        }
        try {
            if (!(JSON.readTree(body) instanceof ObjectNode said) || !said.path("message").isTextual()) {
                return body;
            }
            String words = EngineWords.of(said.path("message").asText());
            said.put("type", EngineWords.kind(said.path("type").asText(null)));
            said.put("message", words.isEmpty() ? texts.say(request.getLocale(), "The request cannot be understood.") : words);
            return JSON.writeValueAsBytes(said);
        } catch (JsonProcessingException noJson) {
            return body;
        }
    }

    private void say(HttpServletRequest request, HttpServletResponse response, Verdict verdict, Throwable failure) throws IOException {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        if (verdict.ours()) {
            LOG.error("Incident {}: {} {}", incident, request.getMethod(), request.getRequestURI(), failure);
        } else {
            line(request, verdict.status().value(), failure);
        }
        answer(response, verdict.status(), verdict.ours() ? "Fault" : "Refused", texts.say(request.getLocale(), verdict.sentence(), incident), List.of());
    }

    private static void answer(HttpServletResponse response, HttpStatus status, String type, String message, List<Map<String, String>> errors)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType("application/json;charset=UTF-8");
        ObjectNode body = JSON.createObjectNode().put("type", type).put("message", message);
        if (!errors.isEmpty()) {
            body.set("errors", JSON.valueToTree(errors));
        }
        write(response, JSON.writeValueAsBytes(body));
    }

    // Tasklist shows the sentence as HTML, and it may quote what was typed
    private static String plain(String sentence) {
        return sentence.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static void write(HttpServletResponse response, byte[] body) throws IOException {
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void line(HttpServletRequest request, int status, Throwable failure) {
        LOG.info("Refused with {}: {} {} ({})", status, request.getMethod(), request.getRequestURI(), failure == null ? "" : failure.getMessage());
    }

    // they stumble over the name of an engine or an application that does not exist, Spring over a path that is not written plainly
    private static boolean isOfTheWebapps(Throwable thrown) {
        return (thrown instanceof NullPointerException || thrown instanceof IllegalArgumentException || thrown instanceof FileNotFoundException)
                && Arrays.stream(thrown.getStackTrace()).limit(NEAR).map(StackTraceElement::getClassName)
                .anyMatch(type -> type.matches("org[.]camunda[.]bpm[.](spring[.]boot[.]starter[.])?webapp[.].*") || type.endsWith(".DefaultRequestPath"));
    }
}
