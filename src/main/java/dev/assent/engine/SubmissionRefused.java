package dev.assent.engine;

import org.camunda.bpm.engine.BadUserRequestException;

/**
 * What a person sent is not accepted; nothing was stored and the task, if there is one, stays open. The message is
 * meant for that person, in the language of the request.
 */
public class SubmissionRefused extends BadUserRequestException {
    private static final long serialVersionUID = 1;

    SubmissionRefused(String message) {
        super(message);
    }
}
