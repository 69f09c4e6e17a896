package dev.assent.halt;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Figures for an alarm: what stands still, by kind, and notices that no mail server takes. */
@Component
class HaltMeters implements MeterBinder {
    private final HaltWatch watch;
    private final HaltStore store;

    HaltMeters(HaltWatch watch, HaltStore store) {
        this.watch = watch;
        this.store = store;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Arrays.stream(Halt.Kind.values()).map(Enum::name).forEach(kind ->
                Gauge.builder("assent.halts", watch, seen -> seen.seen().stream().filter(halt -> halt.kind().equals(kind)).count())
                        .tag("kind", kind).description("what keeps files from going on").register(registry));
        Gauge.builder("assent.notices.refused", store, HaltStore::unsent).description("notices that were tried and not taken").register(registry);
    }
}
