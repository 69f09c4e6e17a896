package dev.assent.figures;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An open file, and what it has before it.
 *
 * @param outerLimit null: it has none
 * @param clockStands the clock of the whole file stands now, so it is not late
 * @param age        from receipt until now
 */
record Prospect(FileFacts.File file, Instant outerLimit, boolean clockStands, boolean halted, Days age, List<Due> dues) {
    /**
     * Until when it has to be decided to meet a target.
     *
     * @param at         as far as is known now: a clock that stands moves it on
     * @param likely     how many of a hundred comparable files missed it that had been open for as long; null: it is passed, or too few are comparable
     * @param comparable how many these are
     */
    record Due(int target, Instant at, Integer likely, long comparable) {
        /** Half of the comparable files or more. */
        boolean probablyMissed() {
            return likely != null && likely >= HALF;
        }
    }

    private static final int HALF = 50;

    Optional<Due> due(int target) {
        return dues.stream().filter(due -> due.target() == target).findFirst();
    }

    boolean past(int target, Instant now) {
        return due(target).filter(due -> due.at().isBefore(now)).isPresent();
    }

    boolean late(Instant now) {
        return outerLimit != null && !clockStands && outerLimit.isBefore(now);
    }

    /** Those about to be late first, then those that are late in all, the longest first. */
    static Comparator<Prospect> byUrgency(Instant now) {
        return Comparator.comparing((Prospect each) -> each.limits().filter(limit -> !limit.isBefore(now)).min(Comparator.naturalOrder()).orElse(Instant.MAX))
                .thenComparing(each -> each.limits().min(Comparator.naturalOrder()).orElse(Instant.MAX))
                .thenComparing(each -> each.file().receivedAt()).thenComparing(each -> each.file().number());
    }

    private Stream<Instant> limits() {
        return Stream.concat(Stream.ofNullable(outerLimit), dues.stream().map(Due::at));
    }
}
