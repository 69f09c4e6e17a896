package dev.assent.text;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;

/** Tells which fields of a body break which rule. */
@Component
class FieldProblems {
    private final Problem problem;
    private final Texts texts;

    FieldProblems(Problem problem, Texts texts) {
        this.problem = problem;
        this.texts = texts;
    }

    ProblemDetail of(MethodArgumentNotValidException fault) {
        List<Map<String, String>> errors = fault.getFieldErrors().stream()
                .map(error -> Map.of("field", error.getField(), "message", say(error))).toList();
        return problem.fields(HttpStatus.UNPROCESSABLE_ENTITY, "The request is not taken", errors);
    }

    // the dictionary knows the sentence with {0} for the limit
    private String say(FieldError error) {
        ConstraintViolation<?> broken = error.unwrap(ConstraintViolation.class);
        Object max = broken.getConstraintDescriptor().getAttributes().get("max");
        return texts.say(broken.getMessageTemplate().replace("{max}", "{0}"), max);
    }
}
