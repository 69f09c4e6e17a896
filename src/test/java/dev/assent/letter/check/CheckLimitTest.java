package dev.assent.letter.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CheckLimitTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private Instant now = Instant.parse("2026-11-28T12:00:00Z");

    private final CheckLimit limit = new CheckLimit(new Clock() {
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
    });

    @Test
    void whoChecksTooOftenWaitsAMinuteAndNobodyElseDoes() {
        for (int i = 0; i < CheckLimit.MOST; i++) {
            assertThat(limit.admits("192.0.2.1")).isTrue();
        }
        assertThat(limit.admits("192.0.2.1")).isFalse();
        assertThat(limit.admits("192.0.2.2")).isTrue();
        now = now.plus(CheckLimit.WINDOW);
        assertThat(limit.admits("192.0.2.1")).isTrue();
    }

    @Test
    void aLicenseStandsAsTheRegisterSaysOnTheDayOfTheQuestion() {
        assertThat(Standings.standing("IN_FORCE", TODAY, TODAY)).isEqualTo(Standing.VALID);
        assertThat(Standings.standing("IN_FORCE", TODAY.minusDays(1), TODAY)).isEqualTo(Standing.NOT_VALID);
        assertThat(Standings.standing("SUSPENDED", TODAY, TODAY)).isEqualTo(Standing.SUSPENDED);
        assertThat(Standings.standing("SUSPENDED", TODAY.minusDays(1), TODAY)).isEqualTo(Standing.NOT_VALID);
        assertThat(Standings.standing("REVOKED", TODAY, TODAY)).isEqualTo(Standing.NOT_VALID);
        for (String ended : new String[] {"SURRENDERED", "EXPIRED", "EXHAUSTED", "a word of tomorrow"}) {
            assertThat(Standings.standing(ended, TODAY, TODAY)).as(ended).isEqualTo(Standing.NOT_VALID);
        }
        assertThat(Standings.standing(null, null, TODAY)).isEqualTo(Standing.UNKNOWN);
    }
}
