package dev.assent.text;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Problem details (RFC 9457) in the reader's language. */
@Component
public class Problem {
    private final Texts texts;

    Problem(Texts texts) {
        this.texts = texts;
    }

    /** A problem; title and detail are keys of the dictionary. */
    public ProblemDetail of(HttpStatus status, String title, String detail, Object... args) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, texts.say(detail, args));
        problem.setTitle(texts.say(title));
        return problem;
    }

    /**
     * A problem that names fields.
     *
     * @param errors {@code field} and {@code message}, each in the reader's language
     */
    public ProblemDetail fields(HttpStatus status, String title, List<Map<String, String>> errors) {
        String all = String.join(" ", errors.stream().map(error -> error.get("field") + ": " + error.get("message")).toList());
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, all);
        problem.setTitle(texts.say(title));
        problem.setProperty("errors", errors);
        return problem;
    }
}
