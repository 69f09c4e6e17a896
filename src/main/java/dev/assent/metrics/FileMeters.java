package dev.assent.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts of files, answers and notices as gauges. */
@Component
class FileMeters implements MeterBinder {
    private static final Map<String, String> KINDS = Map.of(
            "files.open", "files that are not closed",
            "files.late", "open files beyond their outer limit",
            "consultations.open", "answers that agencies owe",
            "consultations.late", "answers that agencies owe beyond their time limit",
            "consultations.silent", "answers of open files that silence gave",
            "clocks.stopped", "stops of a clock that stand now",
            "figures.uncounted", "files whose decision times could not be counted, and are tried again",
            "incidents", "background steps that an operator has to repair",
            "notices.unsent", "notices that wait to be sent");
    private static final List<String> STANDINGS =
            List.of("GRANTED", "GRANTED_IN_PART", "REFUSED", "NO_LICENSE_REQUIRED", "WITHDRAWN", "LAPSED", "RETURNED", "SUPERSEDED");

    private final Counts counts;

    FileMeters(Counts counts) {
        this.counts = counts;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        KINDS.forEach((kind, words) -> Gauge.builder("assent." + kind, counts, asked -> asked.recent().of(kind)).description(words).register(registry));
        STANDINGS.forEach(standing -> Gauge.builder("assent.files.closed", counts, asked -> asked.recent().decided(standing))
                .tag("standing", standing).description("files by how they ended").register(registry));
    }
}
