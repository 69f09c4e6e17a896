package dev.assent.portal;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * What somebody sent and was not taken: he finds it again where he wrote it, beside the reason.
 *
 * @param form    which form of the page; one that is not there any more loses nothing either
 * @param written by field
 * @param refused sentences in his language
 */
record Attempt(String form, Map<String, String> written, List<String> refused, HttpStatus status) {
    static final Attempt NONE = new Attempt("", Map.of(), List.of(), HttpStatus.OK);

    boolean isOf(String other) {
        return form.equals(other);
    }

    String written(String field) {
        return written.getOrDefault(field, "");
    }

    String why() {
        return String.join(" ", refused);
    }
}
