package dev.assent.engine;

/** An administrator has suspended what a person wants to go on with; the message says who and when, in the language of the request. */
public final class FileHalted extends Refusal {
    private static final long serialVersionUID = 1;

    FileHalted(String message) {
        super(message);
    }
}
