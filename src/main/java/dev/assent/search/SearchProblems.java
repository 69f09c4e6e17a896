package dev.assent.search;

import dev.assent.text.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what is wrong with what is asked of the list: the parameter, in the reader's words. */
@RestControllerAdvice
@org.springframework.core.annotation.Order(0)
class SearchProblems {
    private final Problem problem;

    SearchProblems(Problem problem) {
        this.problem = problem;
    }

    @ExceptionHandler
    ProblemDetail notAsked(NotAsked wrong) {
        ProblemDetail detail = problem.of(HttpStatus.BAD_REQUEST, "The request is not taken", wrong.getMessage());
        detail.setProperty("field", wrong.field);
        return detail;
    }
}
