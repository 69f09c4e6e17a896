package dev.assent.setup;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.calendar.WorkingDays;
import dev.assent.engine.Moment;
import dev.assent.engine.StepCalendar;
import dev.assent.engine.StepDates;
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
        WorkingDays days = setups.of(setup).workingDays();
        Unit unit = Unit.parse((String) row.getOrDefault("unit", Unit.WORKING_DAYS.name()));
        Instant deadline = ClockArithmetic.deadline(days, now, new TimeLimit(number(row, "limit", 5), unit), List.of());
        return new StepDates(deadline, reminder(days, now, deadline, unit, number(row, "remindBefore", 0)), number(row, "priority", 50));
    }

    private static Instant reminder(WorkingDays days, Instant now, Instant deadline, Unit unit, int before) {
        Instant reminder = before == 0 ? null : ClockArithmetic.reminder(days, now, deadline, new TimeLimit(before, unit));
        return reminder == null ? deadline.plus(Duration.ofDays(1)) : reminder;
    }

    private static int number(Map<String, Object> row, String name, int otherwise) {
        return row.get(name) instanceof Number number ? number.intValue() : otherwise;
    }
}
