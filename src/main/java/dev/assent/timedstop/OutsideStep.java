package dev.assent.timedstop;

import dev.assent.engine.Variable;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Contract of {@code processes/blocks/OutsideStep.bpmn}; what it is called with is declared in {@link TimedStop}. */
final class OutsideStep {
    static final Variable<String> BEGINNING_NOTE = Variable.text("beginningNote");
    static final Variable<String> CONFIRMED_BY = Variable.text("confirmBeginningBy");
    /** FAVOURABLE, UNFAVOURABLE or NONE */
    static final Variable<String> FINDING = Variable.text("stopFinding");
    static final Variable<String> FINDINGS = Variable.text("stopFindings");
    static final Variable<String> ENTERED_BY = Variable.text("enterFindingsBy");
    static final Variable<String> OUTCOME = Variable.text("stopOutcome");
    static final Variable<Date> DUE = Variable.instant("stopDue");
    static final Variable<Date> REMINDER = Variable.instant("stopReminder");
    static final Variable<Date> FORFEITED_AT = Variable.instant("stopForfeitedAt");
    static final Variable<Date> ENDS = Variable.instant("stopEnds");

    /** How it ended: somebody entered what came of it, its days have passed, nobody answered, or no row applied. */
    enum Outcome { ANSWERED, LAIN, UNANSWERED, NOT_NEEDED }

    private OutsideStep() {
    }

    /** Writes the dates into variables that timers only read. */
    static void date(VariableScope scope, StopWindows windows) {
        DUE.set(scope, Date.from(windows.due()));
        REMINDER.set(scope, Date.from(windows.reminder(windows.since(), windows.due(), windows.ends())));
        FORFEITED_AT.set(scope, Date.from(windows.forfeited()));
        ENDS.set(scope, Date.from(windows.ends()));
    }
}
