package dev.assent.setup;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.calendar.LastDay;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.calendar.WorkingDays;
import dev.assent.engine.Moment;
import dev.assent.engine.NumberColumns;
import dev.assent.engine.step.StepCalendar;
import dev.assent.engine.step.StepDates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Dates the steps inside a setup by its working days. */
@Component
class SetupCalendar implements StepCalendar {
    private final NationalSetups setups;
    private final Moment moment;

    SetupCalendar(NationalSetups setups, Moment moment) {
        this.setups = setups;
        this.moment = moment;
    }

    @Override
    public Instant begins() {
        return moment.begins();
    }

    @Override
    public StepDates dates(String setup, Map<String, Object> row, Instant now) {
        if (row.isEmpty()) {
            throw new IllegalArgumentException("No row of " + setup + "TimeLimits or TimeLimits says when this step is due");
        }
        WorkingDays days = setups.of(setup).workingDays();
        Unit unit = Unit.parse((String) row.getOrDefault("unit", Unit.WORKING_DAYS.name()));
        Instant deadline = ClockArithmetic.deadline(days, now, new TimeLimit(NumberColumns.needed(row, "limit"), unit, LastDay.of(row.get("lastDay"))), List.of());
        return new StepDates(deadline, reminder(days, now, deadline, unit, NumberColumns.whole(row, "remindBefore").orElse(0)), NumberColumns.whole(row, "priority").orElse(50));
    }

    private static Instant reminder(WorkingDays days, Instant now, Instant deadline, Unit unit, int before) {
        Instant reminder = before == 0 ? null : ClockArithmetic.reminder(days, now, deadline, new TimeLimit(before, unit));
        return reminder == null ? deadline.plus(Duration.ofDays(1)) : reminder;
    }
}
