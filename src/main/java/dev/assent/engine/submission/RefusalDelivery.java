package dev.assent.engine.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.edge.RequestMemory;
import dev.assent.engine.SubmissionRefused;
import dev.assent.engine.form.BufferedAnswer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a refused submission with status 400 and its sentence alone. The engine's REST API would answer some of them
 * with 500, and put English words and the task's id before the sentence.
 */
final class RefusalDelivery extends OncePerRequestFilter {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getMethod().equals("GET")
                || !BufferedAnswer.isEngine(path, "task/*/**") && !BufferedAnswer.isEngine(path, "process-definition/**");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        BufferedAnswer answer = new BufferedAnswer(response);
        chain.doFilter(request, answer);
        Object sentence = request.getAttribute(SubmissionAttempts.REFUSAL);
        if (sentence != null && answer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            answer.replace(JSON.writeValueAsBytes(new TreeMap<>(Map.of("type", SubmissionRefused.class.getSimpleName(),
                    "message", plain(sentence.toString()), "errors", RequestMemory.errors(request)))), "application/json;charset=UTF-8");
        }
        answer.copyBodyToResponse();
    }

    // Tasklist shows the sentence as HTML, and it may quote what was typed
    private static String plain(String sentence) {
        return sentence.replace("&", "&amp;").replace("<", "&lt;");
    }
}
