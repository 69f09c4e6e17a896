package dev.assent.screening;

import dev.assent.calendar.Fingerprint;
import java.util.Locale;

/**
 * A name in a file, and whose it is there.
 *
 * @param role    of the party, or DOCUMENT_SIGNATORY, DOCUMENT_ISSUER, NAMED_IN_TEXT
 * @param country may be null
 */
record NamedInFile(String role, String name, String country) {
    /** The same while neither the name nor its country changes; capitals and spaces change nothing. */
    String hash() {
        return Fingerprint.of(name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT) + "|" + (country == null ? "" : country));
    }
}
