package dev.assent.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * The fact that a clock stood still.
 *
 * @param from when it stopped
 * @param to when it was restarted, not before {@code from}; null while it still stands
 * @param reason why; empty if not said
 */
public record Pause(Instant from, Instant to, String reason) {

    /** @throws CalendarException if the pause ends before it begins */
    public Pause {
        Objects.requireNonNull(from, "from");
        reason = reason == null ? "" : reason;
        if (to != null && to.isBefore(from)) {
            throw new CalendarException("The clock cannot be restarted at " + to + ", before it was stopped at " + from + ".",
                    "لا يمكن استئناف المهلة في " + to + " قبل إيقافها في " + from + ".");
        }
    }

    /** Whether the clock still stands. */
    public boolean open() {
        return to == null;
    }

    /**
     * The same stretches of standing clock without overlaps: what overlaps, touches or is nested becomes one pause,
     * with the distinct reasons joined by "; ". Ordered by time; at most the last is open.
     */
    public static List<Pause> union(Collection<Pause> pauses) {
        Deque<Pause> merged = new ArrayDeque<>();
        pauses.stream().sorted(Comparator.comparing(Pause::from).thenComparing(Pause::reason)).forEach(next -> {
            Pause last = merged.peekLast();
            if (last == null || !last.reaches(next.from)) {
                merged.add(next);
            } else {
                merged.removeLast();
                merged.add(last.with(next));
            }
        });
        return List.copyOf(merged);
    }

    /** As if an open pause ended now, or at its own start if that is still to come. */
    Pause closedAt(Instant now) {
        return open() ? new Pause(from, now.isBefore(from) ? from : now, reason) : this;
    }

    /** What a closed pause takes out of the stretch between two instants. */
    Duration within(Instant start, Instant end) {
        Duration length = Duration.between(from.isBefore(start) ? start : from, to.isAfter(end) ? end : to);
        return length.isNegative() ? Duration.ZERO : length;
    }

    private boolean reaches(Instant instant) {
        return open() || !to.isBefore(instant);
    }

    private Pause with(Pause other) {
        Instant end = open() || other.open() ? null : to.isAfter(other.to) ? to : other.to;
        List<String> known = List.of(reason.split("; "));
        boolean told = other.reason.isEmpty() || known.contains(other.reason);
        return new Pause(from, end, told ? reason : reason.isEmpty() ? other.reason : reason + "; " + other.reason);
    }
}
