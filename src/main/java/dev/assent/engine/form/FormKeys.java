package dev.assent.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assent.engine.Say;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Delivers no form that is HTML, from models that were deployed before such forms were refused: Tasklist would run what is in it.
 * Where a form would have been named by its address there is none, and a generated form is not made.
 */
public final class FormKeys extends OncePerRequestFilter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY = "key";
    private final Say say;

    public FormKeys(Say say) {
        this.say = say;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = path(request);
        return !generated(path) && !named(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (generated(path(request))) {
            refuse(response, say.say("There are no generated forms: every form is a JSON form."));
            return;
        }
        BufferedAnswer answer = new BufferedAnswer(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() == HttpServletResponse.SC_OK && answer.getContentSize() > 0
                && JSON.readTree(answer.getContentAsByteArray()) instanceof ObjectNode form && form.hasNonNull(KEY)) {
            JsonNode without = form.putNull(KEY);
            answer.replace(JSON.writeValueAsBytes(without), "application/json;charset=UTF-8");
        }
        answer.copyBodyToResponse();
    }

    /** Answers as the engine's own interface does. */
    static void refuse(HttpServletResponse response, String sentence) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(JSON.writeValueAsBytes(Map.of("type", "InvalidRequestException", "message", sentence)));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static boolean generated(String path) {
        return BufferedAnswer.isEngine(path, "rendered-form");
    }

    private static boolean named(String path) {
        return BufferedAnswer.isEngine(path, "task/*/form") || BufferedAnswer.isEngine(path, "process-definition/**/startForm");
    }
}
