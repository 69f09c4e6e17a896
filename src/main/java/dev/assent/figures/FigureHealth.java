package dev.assent.figures;

import dev.assent.node.Node;
import java.util.List;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says in the health of the application that files could not be counted: nobody's work is kept up by it, and no figure is lost, but what
 * managers read lacks these files until somebody mends the cause. Answered with 200.
 */
@Component("uncounted")
class FigureHealth implements HealthIndicator {
    static final String UNCOUNTED = "UNCOUNTED";
    private static final int MOST = 20;
    private final CountedFiles files;
    private final Node node;

    FigureHealth(CountedFiles files, Node node) {
        this.files = files;
        this.node = node;
    }

    @Override
    public Health health() {
        if (!node.answers()) {
            return Health.unknown().build();
        }
        List<String> failures = files.failures(MOST);
        return failures.isEmpty() ? Health.up().build() : Health.status(UNCOUNTED).withDetail("files", files.howMany()).withDetail("why", failures).build();
    }
}
