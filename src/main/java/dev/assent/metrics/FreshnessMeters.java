package dev.assent.metrics;

import dev.assent.calendar.WorkingDays;
import dev.assent.proof.LastProof;
import dev.assent.setup.NationalSetups;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Gauges of what has to be kept fresh: lists of holidays, and the proof of all records. */
@Component
class FreshnessMeters implements MeterBinder {
    private final NationalSetups setups;
    private final LastProof proof;
    private final Clock clock;

    FreshnessMeters(NationalSetups setups, LastProof proof, Clock clock) {
        this.setups = setups;
        this.proof = proof;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        setups.installed().forEach(setup -> setup.calendars().forEach((agency, calendar) ->
                Gauge.builder("assent.holidays.left", calendar, this::daysLeft).tag("setup", setup.setup()).tag("agency", agency).baseUnit("days")
                        .description("until the list of holidays ends; not a number where it never does").register(registry)));
        Gauge.builder("assent.record.verified", proof, LastProof::at).baseUnit("seconds")
                .description("when all records were verified last, in seconds since 1970; not a number before the first time").register(registry);
        Gauge.builder("assent.record.faulty", proof, LastProof::faulty).description("records and digests that were not intact then").register(registry);
    }

    private double daysLeft(WorkingDays calendar) {
        return calendar.knownUntil().map(until -> (double) LocalDate.now(clock).until(until, ChronoUnit.DAYS)).orElse(Double.NaN);
    }
}
