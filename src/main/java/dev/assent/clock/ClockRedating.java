package dev.assent.clock;

import dev.assent.calendar.WorkingDays;
import dev.assent.engine.Instances;
import dev.assent.engine.Processes;
import dev.assent.holiday.Redating;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The clocks that can stop: of opinions, votes, verifications, rights and bodies. Each derives its dates anew from its facts. Where a new
 * deadline would fall before the end of this working day, the facts get a stop up to then: whoever relied on the old date keeps the next day.
 * They come before what ends no later than they do.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ClockRedating implements Redating {
    private final Instances instances;
    private final Deadlines deadlines;
    private final PauseStore pauses;
    private final Processes processes;
    private final NationalSetups setups;
    private final Register register;
    private final Texts texts;

    ClockRedating(Instances instances, Deadlines deadlines, PauseStore pauses, Processes processes, NationalSetups setups, Register register, Texts texts) {
        this.instances = instances;
        this.deadlines = deadlines;
        this.pauses = pauses;
        this.processes = processes;
        this.setups = setups;
        this.register = register;
        this.texts = texts;
    }

    @Override
    public void redate(String fileNumber, String setup) {
        instances.of("StoppableClock", fileNumber).forEach(clock -> keepTheNextDay(fileNumber, setup, clock));
        // one that stands derives its dates when it runs again
        processes.tellAgencies(StoppableClock.TIME_LIMIT_EXTENDED, fileNumber, agency -> true);
    }

    @SuppressWarnings("unchecked")
    private void keepTheNextDay(String fileNumber, String setup, Map<String, Object> clock) {
        Consultee consultee = Consultee.of((Map<String, Object>) clock.get("consultee"));
        Instant start = ((Date) clock.get("startedAt")).toInstant();
        Instant known = ((Date) clock.get("deadline")).toInstant();
        Deadlines.Dates derived = Boolean.TRUE.equals(clock.get("inGrace")) ? deadlines.grace(setup, fileNumber, consultee, start)
                : deadlines.limit(setup, fileNumber, consultee, start);
        Instant now = register.now();
        WorkingDays days = deadlines.calendar(setup, consultee);
        Instant today = days.closing(days.receiptDay(now));
        if (derived.deadline().isBefore(known) && known.isAfter(now) && !derived.deadline().isAfter(today)) {
            Instant from = derived.deadline().isBefore(now) ? derived.deadline().minusMillis(1) : now;
            pauses.add(clock.get("instance") + "/" + now.getEpochSecond(), fileNumber, (String) clock.get("agency"), from, today,
                    texts.say(Locale.forLanguageTag(setups.of(setup).language()), "The list of holidays has changed"), Register.ENGINE);
        }
    }
}
