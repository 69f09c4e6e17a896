package dev.assent.screening;

import dev.assent.node.Node;
import java.util.List;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Says in the health of the application which lists are stale or were refused; files are worked on meanwhile. */
@Component("screeningHealthIndicator")
class ScreeningHealth implements HealthIndicator {
    private static final Status WARNING = new Status("WARNING", "A screening list is stale or was refused.");

    private final ListTroubles troubles;
    private final ListStore store;
    private final Node node;

    ScreeningHealth(ListTroubles troubles, ListStore store, Node node) {
        this.troubles = troubles;
        this.store = store;
        this.node = node;
    }

    @Override
    public Health health() {
        if (!node.answers()) {
            return Health.unknown().build();
        }
        List<String> wrong = troubles.sentences();
        Health.Builder health = wrong.isEmpty() ? Health.up() : Health.status(WARNING).withDetail("why", wrong);
        store.inForce().forEach(list -> health.withDetail(list.list(), list.entries() + " entries, seen " + list.lookedAt()));
        return health.build();
    }
}
