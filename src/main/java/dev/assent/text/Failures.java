package dev.assent.text;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** What is said of a failure that no feature has foreseen: as somebody knows it, or as a fault of ours under a number by which the log has it. */
@Component
public class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private final Problem problem;
    private final ObjectProvider<FailureAnswer> known;

    Failures(Problem problem, ObjectProvider<FailureAnswer> known) {
        this.problem = problem;
        this.known = known;
    }

    /** @throws Exception the failure itself, where it is answered further outside */
    public ProblemDetail of(Exception fault) throws Exception {
        for (FailureAnswer each : known.orderedStream().toList()) {
            Optional<ProblemDetail> answer = each.to(fault);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return numbered(fault);
    }

    ProblemDetail numbered(Exception fault) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {}", incident, fault);
        ProblemDetail detail = problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong",
                "The fault is ours. The administrator finds it in the log under {0}.", incident);
        detail.setProperty("incident", incident);
        return detail;
    }
}
