package dev.assent.engine.submission;

import dev.assent.engine.SubmissionRefused;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A refusal that is to be known: the task says by {@code recordRefusalAs} as what. */
final class RecordedRefusal extends SubmissionRefused {
    private static final long serialVersionUID = 1;
    static final String PROPERTY = "recordRefusalAs";

    private final String fileNumber;
    private final String kind;
    private final String person;
    private final String task;

    RecordedRefusal(SubmissionRefused refused, String fileNumber, String kind, String person, String task) {
        super(refused.getMessage(), refused.faults());
        this.fileNumber = fileNumber;
        this.kind = kind;
        this.person = person;
        this.task = task;
    }

    /**
     * What a refusal becomes, whether the answers are refused or a step that follows them refuses. Made beforehand: once a
     * statement has failed, the transaction answers no more questions.
     *
     * @param kind as what it is recorded; empty: it is nobody's business
     */
    static UnaryOperator<SubmissionRefused> known(Object fileNumber, Optional<String> kind, String person, String task) {
        return fileNumber instanceof String number && kind.isPresent()
                ? refused -> new RecordedRefusal(refused, number, kind.get(), person, task) : UnaryOperator.identity();
    }

    void into(RefusalLog log) {
        log.refused(fileNumber, kind, person, task, getMessage());
    }
}
