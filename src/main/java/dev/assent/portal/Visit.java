package dev.assent.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody has shown the token of this file and looks at it since.
 *
 * @param began   when he showed it, UTC, to the second
 * @param renewed when he last asked for a page
 * @param mark    tells it from other visits of the same file
 */
record Visit(String number, Instant began, Instant renewed, String mark) {
    /** After so long without a page he shows number and token again. */
    static final Duration IDLE = Duration.ofHours(1);
    /** And after so long in any case. */
    static final Duration LONGEST = Duration.ofHours(8);

    boolean over(Instant now) {
        return now.isAfter(renewed.plus(IDLE)) || now.isAfter(began.plus(LONGEST)) || now.isBefore(began.minusSeconds(1));
    }

    Visit renewed(Instant now) {
        return new Visit(number, began, now, mark);
    }

    /** As one text that is sealed. */
    String said() {
        return String.join("|", number, Long.toString(began.getEpochSecond()), Long.toString(renewed.getEpochSecond()), mark);
    }

    static Optional<Visit> read(String said) {
        String[] parts = said.split("\\|", -1);
        return parts.length == 4 && parts[1].matches("\\d{1,12}") && parts[2].matches("\\d{1,12}")
                ? Optional.of(new Visit(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1])), Instant.ofEpochSecond(Long.parseLong(parts[2])), parts[3])) : Optional.empty();
    }
}
