package dev.assent.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginLimitTest {
    private Instant now = Instant.parse("2030-01-01T00:00:00Z");
    private final LoginLimit limit = new LoginLimit(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private void fail(String address, int times) {
        for (int time = 0; time < times; time++) {
            limit.failed(address);
        }
    }

    @Test
    void anAddressWaitsAfterTooManyFailuresAndOthersDoNot() {
        fail("192.0.2.1", LoginLimit.FAILURES - 1);
        assertThat(limit.wait("192.0.2.1")).isZero();
        fail("192.0.2.1", 1);
        assertThat(limit.wait("192.0.2.1")).isEqualTo(LoginLimit.WINDOW);
        assertThat(limit.wait("192.0.2.2")).isZero();
    }

    @Test
    void theWaitEndsAndTheCountBeginsAnew() {
        fail("192.0.2.1", LoginLimit.FAILURES);
        now = now.plus(LoginLimit.WINDOW);
        assertThat(limit.wait("192.0.2.1")).isZero();
        fail("192.0.2.1", LoginLimit.FAILURES - 1);
        assertThat(limit.wait("192.0.2.1")).isZero();
        now = now.plus(Duration.ofMinutes(1));
        fail("192.0.2.1", 1);
        assertThat(limit.wait("192.0.2.1")).isEqualTo(Duration.ofMinutes(9));
    }
}
