package dev.assent.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LoginLimitTest {
    private static final String ADDRESS = "192.0.2.1";
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

    private void fail(String address, String name, int times) {
        for (int time = 0; time < times; time++) {
            limit.failed(address, name);
        }
    }

    @Test
    @DisplayName("A name waits at the address from which it failed, each time twice as long, ten minutes at most")
    void aNameWaits() {
        fail(ADDRESS, "lena", LoginLimit.OF_A_NAME - 1);
        assertThat(limit.wait(ADDRESS, "lena")).isZero();
        fail(ADDRESS, "lena", 1);
        assertThat(limit.wait(ADDRESS, "lena")).isEqualTo(Duration.ofSeconds(1));
        fail(ADDRESS, "lena", 3);
        assertThat(limit.wait(ADDRESS, "lena")).isEqualTo(Duration.ofSeconds(8));
        fail(ADDRESS, "lena", 50);
        assertThat(limit.wait(ADDRESS, "lena")).isEqualTo(LoginLimit.WINDOW);
        assertThat(limit.wait("192.0.2.2", "lena")).isZero();
        now = now.plus(LoginLimit.WINDOW);
        assertThat(limit.wait(ADDRESS, "lena")).isZero();
    }

    @Test
    @DisplayName("Behind one address nobody waits for the failures of others, however many")
    void nobodyWaitsForOthers() {
        for (int guess = 0; guess < 1_000; guess++) {
            limit.failed(ADDRESS, "guess" + guess);
        }
        assertThat(limit.wait(ADDRESS, "lena")).isZero();
        assertThat(limit.begin(ADDRESS, "lena")).isTrue();
    }

    @Test
    @DisplayName("An address that fails often has its passwords checked one at a time, but for those who have logged in from it")
    void oneAtATime() {
        limit.succeeded(ADDRESS, "lena");
        for (int guess = 0; guess < LoginLimit.OF_AN_ADDRESS; guess++) {
            assertThat(limit.begin(ADDRESS, "luis")).isTrue();
            limit.failed(ADDRESS, "guess" + guess);
        }
        assertThat(limit.begin(ADDRESS, "luis")).isTrue();
        assertThat(limit.begin(ADDRESS, "guess")).isFalse();
        assertThat(limit.begin(ADDRESS, "lena")).isTrue();
        assertThat(limit.begin("192.0.2.2", "guess")).isTrue();
        limit.end(ADDRESS);
        assertThat(limit.begin(ADDRESS, "guess")).isTrue();
    }

    @Test
    @DisplayName("A right password forgives what the name failed before")
    void aRightPasswordForgives() {
        fail(ADDRESS, "lena", LoginLimit.OF_A_NAME);
        limit.succeeded(ADDRESS, "lena");
        assertThat(limit.wait(ADDRESS, "lena")).isZero();
    }
}
