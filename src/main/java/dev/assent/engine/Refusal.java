package dev.assent.engine;

import org.camunda.bpm.engine.BadUserRequestException;

/** A person's step is refused; the message is for that person, in his language. Answered as 400, the task stays open. */
public class Refusal extends BadUserRequestException {
    public Refusal(String message) {
        super(message);
    }
}
