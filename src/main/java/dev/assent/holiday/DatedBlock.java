package dev.assent.holiday;

import dev.assent.engine.step.StepDates;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/**
 * A block that waits until a date, which it keeps in its variables beside what the date was derived from. When a calendar has changed
 * the date is derived anew; where that would be too late for whoever has the task, he keeps the next working day.
 */
public interface DatedBlock {
    /** Id of the process. */
    String process();

    /**
     * The date until which an instance waits.
     *
     * @param instance its variables by name
     * @return empty if it waits for nothing at present
     */
    Optional<Instant> known(String fileNumber, Map<String, Object> instance);

    /** The dates by the calendar as it is now; empty if nobody kept from what they were derived. */
    Optional<StepDates> anew(String setup, Map<String, Object> instance);

    /** The dates as far as something else allows them, such as a clock that ends first. */
    default StepDates within(String fileNumber, Map<String, Object> instance, StepDates dates) {
        return dates;
    }

    /** Keeps the new dates in the register, tells whoever has no task here, and returns the variables that hold them. */
    Map<String, Date> moved(String fileNumber, Map<String, Object> instance, StepDates dates);
}
