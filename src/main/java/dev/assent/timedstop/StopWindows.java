package dev.assent.timedstop;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.calendar.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The windows of a stop, derived from its row and from what has happened; worked examples are in docs/timing.md.
 *
 * @param counted when askWithin begins to count
 * @param asked   when it was asked for; null: not yet
 * @param begun   when it began; null: not yet
 */
record StopWindows(WorkingDays days, StopRule rule, Instant counted, Instant asked, Instant begun) {
    private static final TimeLimit USUAL = new TimeLimit(3, Unit.WORKING_DAYS);

    /** The last moment at which it would still stop the clock, if asked for; null: there is none. */
    Instant askBy() {
        return after(counted, rule.askWithin());
    }

    /** By when whoever asks for it should; after the window there is no hurry any more, but it must not be forgotten. */
    Instant requestBy(Instant now) {
        Instant by = askBy();
        return by != null && by.isAfter(now) ? by : after(now, USUAL);
    }

    boolean askedInTime() {
        return askBy() == null || !asked.isAfter(askBy());
    }

    boolean begunInTime() {
        return beginBy() == null || !begun.isAfter(beginBy());
    }

    /** Has the stop been made as the row says: not before it began, where it stands only since then. */
    boolean made() {
        return askedInTime() && (rule.from() == StopRule.From.ASKED || begun != null);
    }

    /** The window that runs: of its beginning, else of its end; null: none does. */
    Instant closes() {
        return begun == null ? beginBy() : after(begun, rule.finishWithin());
    }

    boolean inTime(Instant at) {
        return closes() == null || !at.isAfter(closes());
    }

    /** When it ends by itself: after the days it has to lie, or unanswered. */
    Instant ends() {
        Instant lain = begun == null ? null : after(begun, rule.liesFor());
        return lain == null ? after(asked, rule.waitsAtMost()) : lain;
    }

    /** When the stop is forfeited; after the end, so never, where that cannot happen. */
    Instant forfeited() {
        return closes() != null && closes().isBefore(ends()) ? closes() : never(ends());
    }

    /** By when whoever has the task should do it. */
    Instant due() {
        return forfeited().isBefore(ends()) ? forfeited() : ends();
    }

    /** @param end of the task: a reminder that is not wanted comes after it, so never */
    Instant reminder(Instant since, Instant due, Instant end) {
        Instant reminder = rule.remindBefore() == null ? null : ClockArithmetic.reminder(days, since, due, rule.remindBefore());
        return reminder == null ? never(end) : reminder;
    }

    /** Since when the window runs that closes next. */
    Instant since() {
        return begun == null ? asked : begun;
    }

    private Instant beginBy() {
        return after(asked, rule.beginWithin());
    }

    private Instant after(Instant from, TimeLimit limit) {
        return limit == null ? null : ClockArithmetic.deadline(days, from, limit, List.of());
    }

    private static Instant never(Instant end) {
        return end.plus(Duration.ofDays(1));
    }
}
