package dev.assent.extension;

import dev.assent.engine.step.StepDates;
import dev.assent.holiday.DatedBlock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By when the lead decides about more time, never later than the clock ends that it is about. */
@Component
class DecisionBlock implements DatedBlock {
    private final Extensions extensions;
    private final ExtensionRequests requests;

    DecisionBlock(Extensions extensions, ExtensionRequests requests) {
        this.extensions = extensions;
        this.requests = requests;
    }

    @Override
    public String process() {
        return Extension.class.getSimpleName();
    }

    @Override
    public Optional<Instant> known(String fileNumber, Map<String, Object> instance) {
        return Optional.ofNullable((Date) instance.get(Extension.DECIDE_BY.name())).map(Date::toInstant);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<StepDates> anew(String setup, Map<String, Object> instance) {
        if (!(instance.get(Extension.DECIDED_WITHIN.name()) instanceof Map<?, ?> kept)) {
            return Optional.empty();
        }
        return ends(instance).map(deadline -> extensions.dates(setup, ExtensionRule.of((Map<String, Object>) kept.get("row")),
                Instant.parse((String) kept.get("began")), deadline)).map(dates -> new StepDates(dates.decideBy(), dates.reminder(), 0));
    }

    @Override
    public StepDates within(String fileNumber, Map<String, Object> instance, StepDates dates) {
        return ends(instance).filter(deadline -> deadline.isBefore(dates.deadline()))
                .map(deadline -> new StepDates(deadline, deadline.plus(Duration.ofDays(1)), 0)).orElse(dates);
    }

    private Optional<Instant> ends(Map<String, Object> instance) {
        return extensions.ends((String) instance.get("instance"));
    }

    @Override
    public Map<String, Date> moved(String fileNumber, Map<String, Object> instance, StepDates dates) {
        requests.redated((String) instance.get("instance"), dates.deadline());
        Map<String, Date> moved = new HashMap<>(Map.of(Extension.DECIDE_BY.name(), Date.from(dates.deadline()),
                Extension.DECIDE_REMINDER.name(), Date.from(dates.reminder())));
        ends(instance).ifPresent(deadline -> moved.put(Extension.CURRENT_DEADLINE.name(), Date.from(deadline)));
        return moved;
    }
}
