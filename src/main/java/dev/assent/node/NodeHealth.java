package dev.assent.node;

import java.util.Optional;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says from memory, at once, what the last look at the database told; a question that hangs could not. */
@Component
class NodeHealth implements HealthIndicator {
    private final Node node;

    NodeHealth(Node node) {
        this.node = node;
    }

    @Override
    public Health health() {
        Optional<ClockFault> fault = node.clockFault();
        if (!node.answers()) {
            return Health.down().withDetail("database", "does not answer, or takes nothing").build();
        }
        return fault.map(wrong -> Health.down().withDetail("clock", wrong.inEnglish()).build()).orElseGet(() -> Health.up().build());
    }
}
