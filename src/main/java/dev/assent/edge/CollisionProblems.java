package dev.assent.edge;

import dev.assent.text.FailureAnswer;
import dev.assent.text.Problem;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Says at our API what the engine's says when two people change the same thing in the same moment: one wins, the others send it again. Before that
 * the request was tried again ({@link RepeatedRequests}).
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CollisionProblems implements FailureAnswer {
    private static final Logger LOG = LoggerFactory.getLogger(CollisionProblems.class);
    private final Problem problem;

    CollisionProblems(Problem problem) {
        this.problem = problem;
    }

    @Override
    public Optional<ProblemDetail> to(Exception failure) {
        Collision collision = Collision.of(failure);
        if (collision == Collision.NONE) {
            return Optional.empty();
        }
        if (collision == Collision.POSSIBLE) {
            // a fault of ours may look like it: the operator is told, too
            LOG.error("Incident {}: a row was there already, or no more", UUID.randomUUID().toString().substring(0, 8), failure);
        }
        return Optional.of(problem.of(HttpStatus.CONFLICT, "Refused", "Others changed this file at the same moment. Nothing was stored; please send it again."));
    }
}
