package dev.assent.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.form.FormChoices;
import dev.assent.form.FormIncludes;
import dev.assent.form.FormTranslator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.springframework.web.filter.OncePerRequestFilter;

/** Hands out each form whole, with its shared parts in place, and in the language of who asks for it. */
final class FormDelivery extends OncePerRequestFilter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Function<String, JsonNode> part;
    private final Say say;
    private final ChoiceLists lists;

    /** Takes what finds a shared part by its id (null if there is none), the dictionary, and the lists forms may name. */
    FormDelivery(Function<String, JsonNode> part, Say say, ChoiceLists lists) {
        this.part = part;
        this.say = say;
        this.lists = lists;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !request.getMethod().equals("GET")
                || !BufferedAnswer.isEngine(path, "deployed-form") && !BufferedAnswer.isEngine(path, "deployed-start-form");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        BufferedAnswer answer = new BufferedAnswer(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() == HttpServletResponse.SC_OK && answer.getContentSize() > 0) {
            JsonNode form = json(answer.getContentAsByteArray());
            if (form != null) {
                JsonNode whole = FormIncludes.expand(form, part);
                // after the dictionary: these labels come in the reader's language
                JsonNode filled = FormChoices.fill(FormTranslator.translate(whole, say::say), name -> lists.list(name, request.getLocale()));
                answer.replace(JSON.writeValueAsBytes(filled), "application/json;charset=UTF-8");
                answer.setHeader("Vary", "Accept-Language");
            }
        }
        answer.copyBodyToResponse();
    }

    // an embedded form is HTML and passes as it is
    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException html) {
            return null;
        }
    }
}
