package dev.assent.engine.step;

import java.time.Instant;
import java.util.Map;

/** Turns a row of a table of time limits into dates, by the calendar of the national setup. */
public interface StepCalendar {
    /**
     * @param setup the national setup
     * @param row   limit, unit, remindBefore, priority; may be empty: then five working days
     */
    default StepDates dates(String setup, Map<String, Object> row) {
        return dates(setup, row, begins());
    }

    /** As {@link #dates(String, Map)}, for a step that began at this moment. */
    StepDates dates(String setup, Map<String, Object> row, Instant began);

    /** When a step begins that begins here. */
    Instant begins();
}
