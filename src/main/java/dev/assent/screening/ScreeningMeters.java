package dev.assent.screening;

import dev.assent.node.Node;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Gauges of the lists that names are screened against. */
@Component
class ScreeningMeters implements MeterBinder {
    private final ListStore store;
    private final ListTroubles troubles;
    private final Node node;

    ScreeningMeters(ListStore store, ListTroubles troubles, Node node) {
        this.store = store;
        this.troubles = troubles;
        this.node = node;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "assent.screening.entries", "entries of all screening lists in force", meters -> store.inForce().stream().mapToInt(ListStore.InForce::entries).sum());
        gauge(registry, "assent.screening.stale", "screening lists whose source was not seen for long", meters -> troubles.stale().size());
        gauge(registry, "assent.screening.refused", "screening lists whose newest copy was refused", meters -> store.troubles().size());
    }

    private void gauge(MeterRegistry registry, String name, String what, ToDoubleFunction<ScreeningMeters> count) {
        Gauge.builder(name, this, meters -> node.answers() ? count.applyAsDouble(meters) : Double.NaN).description(what).register(registry);
    }
}
