package dev.assent.parameter;

import dev.assent.text.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Names the parameters that an address does not know, and those it does. */
@RestControllerAdvice
@Order(0)
class ParameterProblems {
    private final Problem problem;

    ParameterProblems(Problem problem) {
        this.problem = problem;
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownParameters said) {
        String names = String.join(", ", said.unknown());
        ProblemDetail detail = said.known().isEmpty()
                ? problem.of(HttpStatus.BAD_REQUEST, "The request is not taken", "This address takes no parameters, but there is: {0}.", names)
                : problem.of(HttpStatus.BAD_REQUEST, "The request is not taken", "This address does not know the parameter {0}; it knows: {1}.", names,
                        String.join(", ", said.known()));
        detail.setProperty("unknown", said.unknown());
        detail.setProperty("known", said.known());
        return detail;
    }
}
