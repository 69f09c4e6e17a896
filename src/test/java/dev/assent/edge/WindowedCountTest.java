package dev.assent.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WindowedCountTest {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private Instant now = Instant.parse("2026-11-28T12:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @Test
    @DisplayName("Counted from the first time, who asks steadily is let in again; counted from the last, who goes on waits on")
    void windows() {
        WindowedCount fromFirst = new WindowedCount(clock, WINDOW, WindowedCount.From.FIRST);
        WindowedCount fromLast = new WindowedCount(clock, WINDOW, WindowedCount.From.LAST);
        for (int time = 1; time <= 3; time++) {
            assertThat(fromFirst.add("a")).isEqualTo(time);
            assertThat(fromLast.add("a")).isEqualTo(time);
            now = now.plus(WINDOW.dividedBy(4));
        }
        now = now.plus(WINDOW.dividedBy(4));
        assertThat(fromFirst.of("a").times()).isZero();
        assertThat(fromFirst.add("a")).isEqualTo(1);
        assertThat(fromLast.of("a").times()).isEqualTo(3);
        fromLast.forget("a");
        assertThat(fromLast.of("a").times()).isZero();
        assertThat(fromLast.of("b").times()).isZero();
    }

    @Test
    @DisplayName("Whoever comes under ever new names does not fill the memory, and what was counted last is remembered")
    void bounded() {
        WindowedCount count = new WindowedCount(clock, WINDOW, WindowedCount.From.LAST);
        count.add("first");
        for (int name = 0; name < 25_000; name++) {
            now = now.plusMillis(1);
            count.add("name " + name);
        }
        assertThat(count.of("first").times()).isZero();
        assertThat(count.of("name 24999").times()).isEqualTo(1);
        assertThat(count.of("name 20000").times()).isEqualTo(1);
    }
}
