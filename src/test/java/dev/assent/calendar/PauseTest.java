package dev.assent.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pauses")
class PauseTest {

    @Test
    void thatOverlapTouchOrLieInsideEachOtherAreUnitedAndKeepTheirReasons() {
        assertThat(Pause.union(List.of(
                        pause(20, 25, "embassy"), pause(1, 5, "end user"), pause(4, 8, "route"),
                        pause(2, 3, "end user"), pause(8, 9, "price"))))
                .containsExactly(pause(1, 9, "end user; route; price"), pause(20, 25, "embassy"));
    }

    @Test
    void thatAreStillOpenSwallowAllThatFollows() {
        Pause open = new Pause(hour(3), null, "end user");
        assertThat(Pause.union(List.of(pause(5, 6, "route"), open, pause(1, 2, "price"))))
                .containsExactly(pause(1, 2, "price"), new Pause(hour(3), null, "end user; route"));
        assertThat(Pause.union(List.of(pause(1, 6, "route"), open)))
                .containsExactly(new Pause(hour(1), null, "route; end user"));
    }

    @Test
    void thatDoNotTouchStayApart() {
        List<Pause> apart = List.of(pause(1, 2, "a"), pause(3, 4, "a"));
        assertThat(Pause.union(apart)).isEqualTo(apart);
        assertThat(Pause.union(List.of())).isEmpty();
    }

    @Test
    void withoutAReasonHaveAnEmptyOne() {
        assertThat(pause(1, 2, null).reason()).isEmpty();
        assertThat(Pause.union(List.of(pause(1, 2, null), pause(1, 2, "route")))).containsExactly(pause(1, 2, "route"));
    }

    @Test
    void thatEndBeforeTheyBeginAreRefused() {
        assertThatThrownBy(() -> pause(2, 1, "route"))
                .hasMessageContaining("before it was stopped at 2026-10-05T02:00:00Z")
                .isInstanceOfSatisfying(CalendarException.class, e -> assertThat(e.arabic()).contains("إيقافها"));
    }

    private static Pause pause(int from, int to, String reason) {
        return new Pause(hour(from), hour(to), reason);
    }

    private static Instant hour(int hour) {
        return Instant.parse("2026-10-05T00:00:00Z").plusSeconds(hour * 3600L);
    }
}
