package dev.assent.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NodeClockTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final NodeSettings SETTINGS = new NodeSettings(Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(30),
            Duration.ofSeconds(5), Duration.ofSeconds(45));
    private final Clocks clocks = new Clocks();
    private final Node node = new Node(SETTINGS, clocks);

    private static final class Clocks extends MachineTime {
        private Instant wall = NOON;
        private long ticks;

        @Override
        Instant now() {
            return wall;
        }

        @Override
        long ticks() {
            return ticks;
        }

        void pass(Duration time) {
            wall = wall.plus(time);
            ticks += time.toNanos();
        }
    }

    private void looks(Instant database) {
        looks(database, Duration.ofMillis(2), null);
    }

    private void looks(Instant database, Duration took, Instant newest) {
        node.heard(new Reading(clocks.now(), clocks.ticks(), took, database, newest));
    }

    @Test
    @DisplayName("A clock two weeks ahead of the database's is wrong, and no step is dated by it")
    void ahead() {
        looks(NOON.minus(Duration.ofDays(14)));
        assertThat(node.clockFault()).map(ClockFault::inEnglish)
                .contains("The clock of this server is 1209600 seconds ahead of the database's, and no deadline is judged by it.");
        assertThatThrownBy(node::requireClock).isInstanceOf(Unavailable.class);
        assertThat(node.mayWork()).isFalse();
    }

    @Test
    @DisplayName("A clock behind the database's is wrong, too; a few seconds are not")
    void behind() {
        looks(NOON.plusSeconds(6));
        assertThat(node.clockFault()).map(ClockFault::sentence).contains(ClockFault.BEHIND);
        looks(NOON.plusSeconds(4));
        node.requireClock();
        assertThat(node.mayWork()).isTrue();
    }

    @Test
    @DisplayName("Where the database took long to answer, half of that time is no fault of the clock")
    void slowAnswer() {
        looks(NOON.plusSeconds(8), Duration.ofSeconds(9), null);
        assertThat(node.clockFault()).isEmpty();
    }

    @Test
    @DisplayName("A database whose clock went back behind what it wrote itself is not believed")
    void databaseWentBack() {
        looks(NOON, Duration.ZERO, NOON.plus(Duration.ofHours(3)));
        assertThat(node.clockFault()).map(ClockFault::sentence).contains(ClockFault.WENT_BACK);
    }

    @Test
    @DisplayName("A clock set between two looks is wrong in the same moment, until it is checked")
    void setMeanwhile() {
        looks(NOON);
        clocks.wall = NOON.plus(Duration.ofHours(3));
        assertThat(node.clockFault()).map(ClockFault::sentence).contains(ClockFault.SET);
        assertThat(node.mayWork()).isFalse();
        looks(clocks.wall);
        assertThat(node.mayWork()).isTrue();
    }

    @Test
    @DisplayName("Before the first look no step is dated")
    void unchecked() {
        assertThatThrownBy(node::requireClock).isInstanceOf(Unavailable.class).hasMessage(ClockFault.UNCHECKED);
    }

    @Test
    @DisplayName("A node that hears nothing stops doing jobs before the others count it as dead, whatever it learns later")
    void fenced() {
        looks(NOON);
        clocks.pass(Duration.ofSeconds(19));
        assertThat(node.mayWork()).isTrue();
        clocks.pass(Duration.ofSeconds(1));
        assertThat(node.mayWork()).isFalse();
        looks(clocks.now());
        assertThat(node.mayWork()).isTrue();
    }

    @Test
    @DisplayName("A look that failed, and a look that hangs, are both said to be no answer")
    void noAnswer() {
        assertThat(node.answers()).isFalse();
        looks(NOON);
        assertThat(node.answers()).isTrue();
        node.heardNothing();
        assertThat(node.answers()).isFalse();
        looks(NOON);
        clocks.pass(Duration.ofSeconds(12));
        assertThat(node.answers()).isFalse();
        assertThat(new NodeHealth(node).health().getStatus().getCode()).isEqualTo("DOWN");
    }
}
