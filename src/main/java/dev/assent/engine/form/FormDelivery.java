package dev.assent.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Hands out each form whole, with its shared parts in place, and in the language of who asks for it. */
public final class FormDelivery extends OncePerRequestFilter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TASK = Pattern.compile("/task/([^/]+)/deployed-form$");
    private final WholeForm forms;
    private final Function<String, ChoiceLists.Place> places;
    private final Function<String, Optional<String>> notices;

    /** Takes what makes a form whole, what finds the place of a task by its id, and what its reader is told above the form. */
    public FormDelivery(WholeForm forms, Function<String, ChoiceLists.Place> places, Function<String, Optional<String>> notices) {
        this.forms = forms;
        this.places = places;
        this.notices = notices;
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
            if (form == null) {
                FormKeys.refuse(response, forms.say("This form is no JSON form and is not delivered."));
                return;
            }
            String path = request.getRequestURI();
            JsonNode whole = forms.of(form, request.getLocale(), () -> place(path));
            if (whole.path("components") instanceof ArrayNode components) {
                task(path).flatMap(notices).ifPresent(notice -> components.insertObject(0).put("type", "text").put("id", "Notice").put("text", notice));
            }
            answer.replace(JSON.writeValueAsBytes(whole), "application/json;charset=UTF-8");
            answer.setHeader("Vary", "Accept-Language");
        }
        answer.copyBodyToResponse();
    }

    private ChoiceLists.Place place(String path) {
        return task(path).map(places).orElse(ChoiceLists.Place.NO_FILE);
    }

    private static Optional<String> task(String path) {
        Matcher task = TASK.matcher(path);
        return task.find() ? Optional.of(task.group(1)) : Optional.empty();
    }

    // an embedded form is HTML, and whatever script is in it would run in the reader's browser
    private static JsonNode json(byte[] body) {
        try {
            JsonNode form = JSON.readTree(body);
            return form != null && form.isObject() ? form : null;
        } catch (IOException html) {
            return null;
        }
    }
}
