package dev.assent.license.use;

import dev.assent.engine.Refusal;
import dev.assent.text.Problem;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What whoever reports on a license is told when it cannot be taken. */
// before the problems of files, which name no fields
@Order(-1)
@RestControllerAdvice(assignableTypes = {UseController.class, DeliveryController.class})
class LicenseProblems {
    private final Problem problem;

    LicenseProblems(Problem problem) {
        this.problem = problem;
    }

    @ExceptionHandler
    ProblemDetail unknown(NoSuchElementException unknown) {
        return problem.of(HttpStatus.NOT_FOUND, "Not found", "There is no such license, or it is not yours to report on.");
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        ProblemDetail detail = problem.of(HttpStatus.CONFLICT, "Refused", "{0}", refusal.getMessage());
        detail.setProperty("errors", refusal.faults().stream().map(fault -> Map.of("field", fault.field(), "message", fault.sentence())).toList());
        return detail;
    }
}
