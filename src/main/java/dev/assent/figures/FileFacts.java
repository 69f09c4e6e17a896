package dev.assent.figures;

import dev.assent.calendar.Pause;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the register says of one file, as far as it is counted.
 *
 * @param decided    how it was decided; null where it was not
 * @param incomplete while the applicant had to complete it
 * @param marks      what happened besides what was asked: when questions were put, and when the file went back
 * @param overruled  a body overruled an objection whole, without a condition
 */
record FileFacts(File file, List<Asked> asked, Decided decided, List<Pause> incomplete, Stops stops, List<Mark> marks, boolean overruled, List<String> categories) {
    private static final Set<String> DECISIONS = Set.of("GRANTED", "GRANTED_IN_PART", "REFUSED", "NO_LICENSE_REQUIRED");

    /** @param closedAt null while it is open */
    record File(String number, String setup, String activity, String destination, String urgency, Instant receivedAt, Instant closedAt, String standing) {
        boolean closed() {
            return closedAt != null;
        }
    }

    /** When its last track was decided for the first time, and whether anything was made a condition. */
    record Decided(Instant at, boolean conditional) {
    }

    /** A stretch in which the clock of an agency stood; no agency: those of the file that are meant, ALL, CONSULTATIONS or FILE. */
    record Stop(String agency, String clocks, Pause pause) {
    }

    /** The stops of a file, less those that were forfeited. */
    record Stops(List<Stop> all) {
        List<Pause> ofFile() {
            return all.stream().filter(stop -> stop.agency() == null && !stop.clocks().equals("CONSULTATIONS")).map(Stop::pause).toList();
        }

        List<Pause> of(String agency) {
            return all.stream().filter(stop -> stop.agency() == null ? !stop.clocks().equals("FILE") : stop.agency().equals(agency)).map(Stop::pause).toList();
        }
    }

    /** The decision that ended it; null where it ended without one, or is open. */
    Decided ended() {
        return file.closed() && DECISIONS.contains(file.standing()) ? decided : null;
    }

    /** While the applicant was waited for. */
    List<Pause> waitedFor() {
        return Stream.concat(incomplete.stream(), stops.ofFile().stream()).toList();
    }
}
