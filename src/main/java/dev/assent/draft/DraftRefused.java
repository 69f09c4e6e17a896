package dev.assent.draft;

import org.springframework.http.HttpStatus;

/** A draft cannot be read or kept; title and message are keys of the dictionary. */
final class DraftRefused extends RuntimeException {
    private final HttpStatus status;
    private final String title;

    private DraftRefused(HttpStatus status, String title, String sentence) {
        super(sentence);
        this.status = status;
        this.title = title;
    }

    /** There is no such form, or the person may not know whether there is. */
    static DraftRefused noForm() {
        return new DraftRefused(HttpStatus.NOT_FOUND, "Not found", "There is no such form, or it is not yours to fill in.");
    }

    static DraftRefused taken() {
        return new DraftRefused(HttpStatus.GONE, "Refused", "Another person has taken this task; what you typed was not kept.");
    }

    /** Another window of the same person, or another person with the page of the first, has written since. */
    static DraftRefused outdated() {
        return new DraftRefused(HttpStatus.CONFLICT, "Refused", "This form was changed in another window; what is typed here is not kept.");
    }

    static DraftRefused tooLarge() {
        return new DraftRefused(HttpStatus.PAYLOAD_TOO_LARGE, "Refused", "More than {0} kB are typed here: too much to be kept until it is sent.");
    }

    static DraftRefused noAnswers() {
        return new DraftRefused(HttpStatus.UNPROCESSABLE_ENTITY, "The request is not taken", "A draft is an object of answers by the keys of the form.");
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }
}
