package dev.assent.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;

/**
 * What a person sent is not accepted; nothing was stored and the task, if there is one, stays open. The message is
 * meant for that person, in the language of the request.
 */
public class SubmissionRefused extends BadUserRequestException {
    private static final long serialVersionUID = 1;

    /**
     * One reason.
     *
     * @param field    the answer at fault, such as {@code reasons} or {@code lines[0].quantity}; empty if it is none in particular
     * @param sentence in the person's language
     */
    public record Fault(String field, String sentence) {
    }

    private final transient List<Fault> faults;

    public SubmissionRefused(String message) {
        this(List.of(new Fault("", message)));
    }

    public SubmissionRefused(List<Fault> faults) {
        this(faults.stream().map(Fault::sentence).distinct().collect(Collectors.joining(" ")), faults);
    }

    protected SubmissionRefused(String message, List<Fault> faults) {
        super(message);
        this.faults = List.copyOf(faults);
    }

    /** Throws if there is anything that speaks against the submission. */
    public static void unlessEmpty(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new SubmissionRefused(faults);
        }
    }

    /** Everything that speaks against the submission. */
    public List<Fault> faults() {
        return faults;
    }
}
