package dev.assent.edge;

import dev.assent.text.Problem;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says at our API what the engine's says when two people change the same thing in the same moment: one wins, the others send it again. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class CollisionProblems {
    private final Problem problem;

    CollisionProblems(Problem problem) {
        this.problem = problem;
    }

    @ExceptionHandler({OptimisticLockingException.class, ConcurrencyFailureException.class})
    ProblemDetail collided(RuntimeException collision) {
        return problem.of(HttpStatus.CONFLICT, "Refused", "Others changed this file at the same moment. Nothing was stored; please send it again.");
    }
}
