package dev.assent.intake;

import dev.assent.engine.Refusal;
import dev.assent.file.FileRefused;
import dev.assent.file.FileUnknown;
import dev.assent.file.NotJson;
import dev.assent.setup.UnknownSetup;
import dev.assent.text.Problem;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what is wrong with a request about files: the field, in the reader's words. */
@RestControllerAdvice
@Order(0)
class FileProblems {
    private static final String REFUSED = "The application cannot be taken in";

    private final Problem problem;
    private final FaultTexts faults;

    FileProblems(Problem problem, FaultTexts faults) {
        this.problem = problem;
        this.faults = faults;
    }

    @ExceptionHandler
    ProblemDetail refused(FileRefused refused) {
        return problem.fields(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED, refused.faults().stream()
                .map(fault -> Map.of("field", fault.field(), "message", faults.say(fault))).toList());
    }

    @ExceptionHandler
    ProblemDetail notJson(NotJson broken) {
        ProblemDetail detail = problem.of(HttpStatus.BAD_REQUEST, REFUSED, broken.getMessage(), broken.line(), broken.column());
        detail.setProperty("line", broken.line());
        detail.setProperty("column", broken.column());
        return detail;
    }

    @ExceptionHandler
    ProblemDetail tooLarge(TooLarge large) {
        return problem.of(HttpStatus.PAYLOAD_TOO_LARGE, REFUSED, TooLarge.SENTENCE, TooLarge.MEGABYTES);
    }

    @ExceptionHandler
    ProblemDetail unknownSetup(UnknownSetup unknown) {
        ProblemDetail detail = problem.of(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED, "Unknown setup; installed here: {0}.", String.join(", ", unknown.known()));
        detail.setProperty("field", "setup");
        detail.setProperty("setups", unknown.known());
        return detail;
    }

    @ExceptionHandler
    ProblemDetail referenceTaken(ReferenceTaken taken) {
        ProblemDetail detail = problem.of(HttpStatus.CONFLICT, REFUSED, "This applicant has used the reference for another application: {0}.", taken.getMessage());
        detail.setProperty("field", "reference");
        detail.setProperty("number", taken.getMessage());
        return detail;
    }

    @ExceptionHandler
    ProblemDetail unknown(FileUnknown unknown) {
        return problem.of(HttpStatus.NOT_FOUND, "Not found", "There is no such file, or it is not yours to see.");
    }

    @ExceptionHandler
    ProblemDetail refusal(Refusal refusal) {
        return problem.of(HttpStatus.CONFLICT, "Refused", "{0}", refusal.getMessage());
    }
}
