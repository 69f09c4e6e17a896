package dev.assent.action;

import org.springframework.http.HttpStatus;

/** An action cannot be shown or begun; title and message are keys of the dictionary. */
public final class ActionRefused extends RuntimeException {
    private final HttpStatus status;
    private final String title;

    private ActionRefused(HttpStatus status, String title, String sentence) {
        super(sentence);
        this.status = status;
        this.title = title;
    }

    /** There is no such file, or the reader may not know whether there is. */
    static ActionRefused noFile() {
        return new ActionRefused(HttpStatus.NOT_FOUND, "Not found", "There is no such file, or it is not yours to see.");
    }

    /** There is no such action, or it is not the reader's to begin. */
    static ActionRefused noAction() {
        return new ActionRefused(HttpStatus.NOT_FOUND, "Not found", "There is no such action on this file, or it is not yours to begin.");
    }

    static ActionRefused closed() {
        return new ActionRefused(HttpStatus.CONFLICT, "Refused", "The license file is closed; this is begun on open files only.");
    }

    static ActionRefused open() {
        return new ActionRefused(HttpStatus.CONFLICT, "Refused", "The license file is still open; this is begun once it is closed.");
    }

    public HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }
}
