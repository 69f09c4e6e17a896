package dev.assent.register;

import dev.assent.engine.Refusal;
import java.util.List;
import java.util.Map;

/** A refusal of which the record of the file keeps what was attempted; whoever catches it when the refused step is undone enters it. */
public class RefusedAttempt extends Refusal {
    private static final long serialVersionUID = 1;

    private final String fileNumber;
    private final String kind;
    private final String person;
    private final transient Map<String, Object> facts;

    /**
     * @param faults for the form or the program that sent it
     * @param kind   of the entry
     * @param person user id, or {@link Register#APPLICANT}
     * @param facts  what was attempted, and why it was refused
     */
    public RefusedAttempt(String message, List<Fault> faults, String fileNumber, String kind, String person, Map<String, Object> facts) {
        super(message, faults);
        this.fileNumber = fileNumber;
        this.kind = kind;
        this.person = person;
        this.facts = Map.copyOf(facts);
    }

    /** The same, with its faults at the questions of another form. */
    public RefusedAttempt at(List<Fault> questions) {
        return new RefusedAttempt(getMessage(), questions, fileNumber, kind, person, facts);
    }

    String fileNumber() {
        return fileNumber;
    }

    String kind() {
        return kind;
    }

    String person() {
        return person;
    }

    Map<String, Object> facts() {
        return facts;
    }
}
