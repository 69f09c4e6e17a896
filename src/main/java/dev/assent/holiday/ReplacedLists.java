package dev.assent.holiday;

import dev.assent.calendar.Fingerprint;
import dev.assent.engine.submission.Attempts;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finds at the start which calendars have changed, and works through the files that are due; what fails is tried again. */
@Component
class ReplacedLists {
    private static final Logger LOG = LoggerFactory.getLogger(ReplacedLists.class);
    /** The years that are compared go by fives, so that a new year changes nothing. */
    private static final int STEP = 5;

    private final NationalSetups setups;
    private final CalendarStore store;
    private final FileRedating files;
    private final Attempts attempts;
    private final Clock clock;

    ReplacedLists(NationalSetups setups, CalendarStore store, FileRedating files, Attempts attempts, Clock clock) {
        this.setups = setups;
        this.store = store;
        this.files = files;
        this.attempts = attempts;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void compare() {
        setups.installed().forEach(setup -> seen(setup, fingerprint(setup, LocalDate.now(clock).getYear())));
        work();
    }

    private void seen(NationalSetup setup, String fingerprint) {
        try {
            if (store.seen(setup.setup(), fingerprint)) {
                LOG.info("The calendar of {} has changed: the open deadlines of its files are derived anew.", setup.setup());
            }
        } catch (DuplicateKeyException another) {
            LOG.debug("Another node has noted the calendar of {}.", setup.setup());
        }
    }

    /** Derives the deadlines of the files that are due anew, each in its own transaction. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void work() {
        for (String file : store.due()) {
            try {
                attempts.of(() -> files.redate(file));
            } catch (RuntimeException failed) {
                LOG.error("The deadlines of {} could not be derived anew; this is tried again in a minute.", file, failed);
            }
        }
    }

    static String fingerprint(NationalSetup setup, int year) {
        int first = (year / STEP - 1) * STEP;
        return Fingerprint.of(new TreeMap<>(setup.calendars()).entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().fingerprint(first, first + 4 * STEP - 1)).collect(Collectors.joining(",")));
    }
}
