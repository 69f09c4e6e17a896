package dev.assent.engine;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Limits that are no task's own, such as the outer limit of a file: rows of the table of time limits, called by a name. */
@Component
public class Limits {
    /** What tables of time limits call the limits that are no task's own. */
    public static final Set<String> NAMES = Set.of("OuterLimit", "Completion", "LeadsMeeting");

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
