package dev.assent.halt;

import dev.assent.halt.HaltStore.Open;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says in the health of the application that files stand still. Its status is answered with 200: the service is well, and a load
 * balancer that took it out would stop all other files, too. It asks no database, which may be away, but says what was seen last.
 */
@Component("halted")
class HaltHealth implements HealthIndicator {
    static final String HALTED = "HALTED";
    private static final int MOST = 20;
    private final HaltWatch watch;

    HaltHealth(HaltWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        List<Open> seen = watch.seen();
        Health.Builder health = seen.isEmpty() ? Health.up() : Health.status(HALTED).withDetail("byKind", HaltStore.byKind(seen))
                .withDetail("since", seen.get(0).since())
                .withDetail("files", seen.stream().map(Open::fileNumber).filter(Objects::nonNull).distinct().limit(MOST).toList());
        return health.withDetail("halted", seen.size()).withDetail("noticesRefused", watch.unsent()).build();
    }
}
