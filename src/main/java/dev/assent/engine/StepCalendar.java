package dev.assent.engine;

import java.util.Map;

/** Turns a row of a table of time limits into dates, by the calendar of the national setup. */
public interface StepCalendar {
    /**
     * @param setup the national setup
     * @param row   limit, unit, remindBefore, priority; may be empty: then five working days
     */
    StepDates dates(String setup, Map<String, Object> row);
}
