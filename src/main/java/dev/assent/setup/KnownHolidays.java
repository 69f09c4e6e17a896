package dev.assent.setup;

import dev.assent.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Warns where a list of holidays ends within a year, or has ended: after that every day would count as a working day. At the start, and
 * as {@code holidays} in the health, whose status is then WARNING; files are worked on meanwhile.
 */
@Component("holidaysHealthIndicator")
class KnownHolidays implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(KnownHolidays.class);
    private static final Status WARNING = new Status("WARNING", "A list of holidays ends.");

    private final NationalSetups setups;
    private final Clock clock;

    KnownHolidays(NationalSetups setups, Clock clock) {
        this.setups = setups;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        ending(setups.installed(), LocalDate.now(clock)).forEach((calendar, sentence) -> LOG.warn("{}", sentence));
    }

    @Override
    public Health health() {
        Map<String, String> ending = ending(setups.installed(), LocalDate.now(clock));
        return ending.isEmpty() ? Health.up().build() : Health.status(WARNING).withDetails(ending).build();
    }

    /** A sentence for each calendar whose holidays are known for less than a year, by setup, or by setup and agency. */
    static Map<String, String> ending(Collection<NationalSetup> setups, LocalDate today) {
        Map<String, String> ending = new TreeMap<>();
        for (NationalSetup setup : setups) {
            for (String agency : new TreeSet<>(setup.calendars().keySet())) {
                WorkingDays calendar = setup.workingDays(agency);
                String name = agency.isEmpty() ? setup.setup() : setup.setup() + ", " + agency;
                calendar.knownUntil().filter(until -> until.isBefore(today.plusYears(1))).ifPresent(until -> ending.put(name,
                        "The holidays of " + name + " are known until " + until + (until.isBefore(today) ? " and have ended" : "")
                                + ": renew the list, or say knownUntil (docs/timing.md, Lists of holidays)."));
            }
        }
        return ending;
    }
}
