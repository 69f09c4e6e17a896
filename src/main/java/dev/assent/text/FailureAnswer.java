package dev.assent.text;

import java.util.Optional;
import org.springframework.http.ProblemDetail;

/** Knows failures that are no fault of ours, such as a database that is away or two people at the same thing, and how they are answered. */
public interface FailureAnswer {
    /**
     * The answer; empty: another failure.
     *
     * @throws Exception the failure itself, where it is answered further outside
     */
    Optional<ProblemDetail> to(Exception failure) throws Exception;
}
