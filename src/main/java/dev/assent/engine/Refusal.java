package dev.assent.engine;

/** A person's step is refused by a feature; the message is for that person, in the language of the request. */
public class Refusal extends SubmissionRefused {
    private static final long serialVersionUID = 1;

    public Refusal(String message) {
        super(message);
    }
}
