package dev.assent.halt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 10);
    private final Pace pace = new Pace(20, now::get);

    @Test
    @DisplayName("A look that took two seconds is due again when thirty-eight more have passed, that is a twentieth of the time")
    void rests() {
        assertThat(pace.due()).isTrue();
        pace.took(() -> now.addAndGet(2_000));
        now.addAndGet(37_999);
        assertThat(pace.due()).isFalse();
        now.addAndGet(1);
        assertThat(pace.due()).isTrue();
    }

    @Test
    @DisplayName("A look that fails rests as long as one that does not")
    void restsAfterAFailure() {
        assertThatThrownBy(() -> pace.took(() -> {
            now.addAndGet(2_000);
            throw new IllegalStateException("the database is away");
        })).hasMessage("the database is away");
        assertThat(pace.due()).isFalse();
    }
}
