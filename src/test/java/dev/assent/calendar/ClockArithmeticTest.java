package dev.assent.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the tables of docs/timing.md do not show. */
@DisplayName("The arithmetic of the clock")
class ClockArithmeticTest {
    private static final Instant START = at("Mon 5 Oct 2026 09:00");
    private static final TimeLimit FIVE_DAYS = TimeLimit.parse("5 working days");

    @Test
    void doesNotGuessADeadlineWhileTheClockStands() {
        List<Pause> open = List.of(new Pause(at("Tue 6 Oct 2026 10:00"), null, "end user"));
        assertThatThrownBy(() -> ClockArithmetic.deadline(Examples.MERIDIA, START, FIVE_DAYS, open))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stands since 2026-10-06T07:00:00Z");
    }

    @Test
    void movesTheProvisionalDeadlineAsTheOpenStopGoesOn() {
        List<Pause> open = List.of(new Pause(at("Tue 6 Oct 2026 10:00"), null, "end user"));
        assertThat(provisional(open, "Tue 6 Oct 2026 09:00")).isEqualTo(at("Mon 12 Oct 2026 16:00"));
        assertThat(provisional(open, "Tue 6 Oct 2026 16:00")).isEqualTo(at("Mon 12 Oct 2026 16:00"));
        assertThat(provisional(open, "Tue 6 Oct 2026 18:00")).as("an answer now would count as Wednesday's").isEqualTo(at("Tue 13 Oct 2026 16:00"));
        assertThat(provisional(open, "Wed 7 Oct 2026 00:00")).isEqualTo(at("Tue 13 Oct 2026 16:00"));
        assertThat(provisional(open, "Fri 9 Oct 2026 12:00")).isEqualTo(at("Fri 16 Oct 2026 16:00"));
    }

    @Test
    void givesTheSameDeadlineForTheOpenStopAndOnceItIsRestartedAtThatMoment() {
        Instant stopped = at("Tue 6 Oct 2026 10:00");
        Instant restarted = at("Thu 8 Oct 2026 11:00");
        assertThat(ClockArithmetic.deadline(Examples.MERIDIA, START, FIVE_DAYS,
                        List.of(new Pause(stopped, null, "end user")), restarted))
                .isEqualTo(ClockArithmetic.deadline(Examples.MERIDIA, START, FIVE_DAYS,
                        List.of(new Pause(stopped, restarted, "end user"))));
    }

    @Test
    void letsALimitExpireThatIsStoppedExactlyThenAndExtendsOneRestartedExactlyThen() {
        Instant deadline = at("Mon 12 Oct 2026 16:00");
        assertThat(stopped(deadline, at("Wed 14 Oct 2026 10:00"))).isEqualTo(deadline);
        assertThat(stopped(at("Mon 12 Oct 2026 15:00"), deadline)).isEqualTo(at("Tue 13 Oct 2026 16:00"));
    }

    @Test
    void remindsAtTheStartItselfButNotBefore() {
        Instant deadline = at("Tue 6 Oct 2026 16:00");
        TimeLimit day = TimeLimit.parse("1 working day");
        Instant dayBefore = at("Mon 5 Oct 2026 16:00");
        assertThat(ClockArithmetic.reminder(Examples.MERIDIA, dayBefore, deadline, day)).isEqualTo(dayBefore);
        assertThat(ClockArithmetic.reminder(Examples.MERIDIA, dayBefore.plusSeconds(1), deadline, day)).isNull();
    }

    @Test
    void extendsHoursByEachStopInTurnButNotByOneAfterTheyAreOver() {
        List<Pause> stops = List.of(
                new Pause(at("Mon 5 Oct 2026 12:00"), at("Mon 5 Oct 2026 14:00"), "first"),
                // begins within the extension that the first one gave
                new Pause(at("Mon 5 Oct 2026 20:00"), at("Mon 5 Oct 2026 21:00"), "second"),
                new Pause(at("Mon 5 Oct 2026 22:00"), at("Mon 5 Oct 2026 23:00"), "too late"));
        assertThat(ClockArithmetic.deadline(Examples.MERIDIA, START, TimeLimit.parse("10 hours"), stops))
                .isEqualTo(at("Mon 5 Oct 2026 22:00"));
    }

    @Test
    void refusesATimeThatRunsBackwards() {
        assertThatThrownBy(() -> ClockArithmetic.net(START, START.minusSeconds(1), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is before");
    }

    private static Instant provisional(List<Pause> open, String now) {
        return ClockArithmetic.deadline(Examples.MERIDIA, START, FIVE_DAYS, open, at(now));
    }

    private static Instant stopped(Instant from, Instant to) {
        return ClockArithmetic.deadline(
                Examples.MERIDIA, START, FIVE_DAYS, List.of(new Pause(from, to, "end user")));
    }

    private static Instant at(String text) {
        return Examples.at(Examples.MERIDIA, text);
    }
}
