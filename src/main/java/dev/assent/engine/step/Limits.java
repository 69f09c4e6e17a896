package dev.assent.engine.step;

import dev.assent.engine.Rules;
import dev.assent.engine.TableRow;
import dev.assent.engine.Variable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Limits that are no task's own, such as the outer limit of a file: rows of the table of time limits, called by a name. */
@Component
public class Limits {
    /** What tables of time limits call the limits that are no task's own. */
    public static final Set<String> NAMES = Set.of("OuterLimit", "Completion", "LeadsMeeting");

    /** From what the dates of a limit were derived: {@code row}, and {@code began} in ISO 8601, UTC; from these they are derived anew when a calendar changes. */
    public static final Variable<Map<String, Object>> DERIVED_FROM = Variable.map("limitDerivedFrom");

    private static final Variable<String> SETUP = Variable.text("setup");
    private static final Variable<Map<String, Object>> FILE = Variable.map("file");

    private final Rules rules;
    private final StepCalendar calendar;

    Limits(Rules rules, StepCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * The dates of a limit that begins now.
     *
     * @param step      what the table calls it; a setup's own table is asked first
     * @param execution of a process with the variables {@code setup} and {@code file}
     */
    public StepDates of(String step, DelegateExecution execution) {
        return calendar.dates(SETUP.of(execution), row(step, execution).values());
    }

    /** As {@link #of}; from what the dates are derived is kept with the process. */
    public StepDates kept(String step, DelegateExecution execution) {
        return kept(row(step, execution).values(), calendar.begins(), execution);
    }

    /** The dates of a limit that began at this moment, by this row; both are kept with the process. */
    public StepDates kept(Map<String, Object> row, Instant began, DelegateExecution execution) {
        DERIVED_FROM.set(execution, Map.of("row", row, "began", began.toString()));
        return calendar.dates(SETUP.of(execution), row, began);
    }

    /**
     * The dates of a kept limit as the calendar gives them now.
     *
     * @param variables of the process by name
     * @return empty for a process that began before such things were kept
     */
    @SuppressWarnings("unchecked")
    public Optional<StepDates> anew(String setup, Map<String, Object> variables) {
        return variables.get(DERIVED_FROM.name()) instanceof Map<?, ?> kept
                ? Optional.of(calendar.dates(setup, (Map<String, Object>) kept.get("row"), Instant.parse((String) kept.get("began")))) : Optional.empty();
    }

    /** The row itself: limit, unit, remindBefore, priority; empty when there is none. */
    public Rules.Answer row(String step, DelegateExecution execution) {
        return rules.limit(execution, SETUP.of(execution), step, FILE.of(execution));
    }

    /**
     * For a task that is dated by such a limit: what the reason why it is here is made of, as the variable {@code consultee}.
     *
     * @param silenceMeans a word that {@code step.SilenceWords} knows
     */
    public Map<String, Object> reason(String step, String silenceMeans, DelegateExecution execution) {
        TableRow because = row(step, execution).because();
        return because == null ? Map.of("silenceMeans", silenceMeans) : Map.of("silenceMeans", silenceMeans, "because", because.asMap());
    }
}
