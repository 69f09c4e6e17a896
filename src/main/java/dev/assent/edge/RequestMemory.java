package dev.assent.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What a request ran into inside the engine, for the answer that the engine's REST API would word in its own way. */
public final class RequestMemory {
    /** Request attribute with the sentence of a refusal. */
    public static final String REFUSAL = RequestMemory.class.getName() + ".refusal";
    private static final String ERRORS = RequestMemory.class.getName() + ".errors";
    private static final String FAILURE = RequestMemory.class.getName() + ".failure";

    private RequestMemory() {
    }

    /** Remembers why a command failed; outside of a request nothing. */
    public static void failed(Throwable failure) {
        remember(FAILURE, failure);
    }

    /** Remembers the sentence of a refusal, in the person's language; outside of a request nothing. */
    public static void refused(String sentence) {
        refused(sentence, List.of());
    }

    /** As {@link #refused(String)}, with the answers at fault: {@code field} and {@code message}. */
    public static void refused(String sentence, List<Map<String, String>> errors) {
        remember(REFUSAL, sentence);
        remember(ERRORS, errors);
    }

    private static void remember(String name, Object what) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(name, what, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** The sentence of a refusal; null: nothing was refused. */
    static String refusal(HttpServletRequest request) {
        return (String) request.getAttribute(REFUSAL);
    }

    /** The answers at fault; empty: none in particular. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, String>> errors(HttpServletRequest request) {
        return request.getAttribute(ERRORS) instanceof List<?> errors ? (List<Map<String, String>>) errors : List.of();
    }

    /** The failure of the last command; null: none failed. */
    static Throwable failure(HttpServletRequest request) {
        return (Throwable) request.getAttribute(FAILURE);
    }
}
