package dev.assent.handover;

import dev.assent.engine.SubmissionRefused;
import dev.assent.register.Reader;
import dev.assent.text.Problem;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who has a task, and handing it to somebody else. */
@RestController
@RequestMapping("/api/tasks/{task}/assignee")
class HandOverController {
    /**
     * @param person user id of who is to have the task; null: everybody who may do it
     * @param reason why, for the record of the file
     */
    record To(String person, String reason) {
    }

    private final HandOver handOver;
    private final Problem problem;

    HandOverController(HandOver handOver, Problem problem) {
        this.handOver = handOver;
        this.problem = problem;
    }

    /** Who has the task, and the people to whom the reader may hand it. */
    @Operation(summary = "Who has a task, and to whom you may hand it")
    @GetMapping
    HandOver.Offer offer(@PathVariable String task, Authentication login) {
        return handOver.offer(task, Reader.of(login)).orElseThrow();
    }

    /** Hands the task over. 403: only head, substitutes and administrators do; 422 names what speaks against it. */
    @Operation(summary = "Hands a task to somebody else of the agency (heads, substitutes, administrators)")
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hand(@PathVariable String task, @RequestBody To to, Authentication login) {
        handOver.hand(task, to.person(), to.reason(), Reader.of(login)).orElseThrow();
    }

    @ExceptionHandler
    ProblemDetail unknown(NoSuchElementException unknown) {
        return problem.of(HttpStatus.NOT_FOUND, "Not found", "There is no such task, or it is not yours to see.");
    }

    @ExceptionHandler
    ProblemDetail notHead(AccessDeniedException refused) {
        return problem.of(HttpStatus.FORBIDDEN, "The task is not handed over", "A task is handed over by the head of its agency, by a substitute, or by an administrator.");
    }

    @ExceptionHandler
    ProblemDetail refused(SubmissionRefused refused) {
        ProblemDetail detail = problem.of(HttpStatus.UNPROCESSABLE_ENTITY, "The task is not handed over", "{0}", refused.getMessage());
        detail.setProperty("errors", refused.faults().stream()
                .map(fault -> Map.of("field", fault.field(), "message", fault.sentence())).toList());
        return detail;
    }
}
