package dev.assent.engine;

import java.util.List;

/** A person's step is refused by a feature; the message is for that person, in the language of the request. */
public class Refusal extends SubmissionRefused {
    private static final long serialVersionUID = 1;

    public Refusal(String message) {
        super(message);
    }

    /** Takes the whole message and, for a form that shows them at its fields, its parts. */
    public Refusal(String message, List<Fault> faults) {
        super(message, faults);
    }
}
