package dev.assent.text;

import java.util.List;
import java.util.Map;
import org.springframework.context.support.DefaultMessageSourceResolvable;
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

    // the rule's number is already in the sentence; the dictionary knows the sentence with {0} in its place
    private String say(FieldError error) {
        String sentence = String.valueOf(error.getDefaultMessage());
        Object[] numbers = error.getArguments() == null ? new Object[0] : java.util.Arrays.stream(error.getArguments())
                .filter(argument -> !(argument instanceof DefaultMessageSourceResolvable)).filter(Integer.class::isInstance)
                .filter(number -> sentence.contains(number.toString())).toArray();
        return numbers.length == 1 ? texts.say(sentence.replace(numbers[0].toString(), "{0}"), numbers) : texts.say(sentence);
    }
}
