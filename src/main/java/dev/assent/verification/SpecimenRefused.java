package dev.assent.verification;

import java.util.List;
import java.util.Map;

/** A specimen that is not kept; each error has {@code field} and {@code message}, in the reader's language. */
final class SpecimenRefused extends RuntimeException {
    private final transient List<Map<String, String>> errors;

    SpecimenRefused(List<Map<String, String>> errors) {
        super(errors.toString());
        this.errors = errors;
    }

    List<Map<String, String>> errors() {
        return errors;
    }
}
