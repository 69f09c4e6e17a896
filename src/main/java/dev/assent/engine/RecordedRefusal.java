package dev.assent.engine;

/** A refusal that is to be known: the task says by {@code recordRefusalAs} as what. */
final class RecordedRefusal extends SubmissionRefused {
    private static final long serialVersionUID = 1;
    static final String PROPERTY = "recordRefusalAs";

    private final String fileNumber;
    private final String kind;
    private final String person;
    private final String task;

    RecordedRefusal(SubmissionRefused refused, String fileNumber, String kind, String person, String task) {
        super(refused.getMessage());
        this.fileNumber = fileNumber;
        this.kind = kind;
        this.person = person;
        this.task = task;
    }

    void into(RefusalLog log) {
        log.refused(fileNumber, kind, person, task, getMessage());
    }
}
