package dev.assent.file;

import dev.assent.engine.Rules;
import dev.assent.engine.StepCalendar;
import dev.assent.engine.StepDates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Limits that are no task's own: the outer limit of the file and the applicant's time to complete it. */
@Component
class Limits {
    private final Rules rules;
    private final StepCalendar calendar;

    Limits(Rules rules, StepCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    StepDates of(String step, DelegateExecution execution) {
        String setup = FileRegistration.SETUP.of(execution);
        return calendar.dates(setup, rules.limit(execution, setup, step, FileRegistration.FILE.of(execution)).values());
    }
}
