package dev.assent.consultation;

import dev.assent.clock.Consultee;
import dev.assent.clock.Deadlines;
import dev.assent.clock.StoppableClock;
import dev.assent.file.BlankLines;
import dev.assent.register.Leads;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Dates the consultation from its row and tells the agency. */
@Component
class SetTimeLimit implements JavaDelegate {
    private final Deadlines deadlines;
    private final Consultations consultations;
    private final EarlierOpinions earlier;

    SetTimeLimit(Deadlines deadlines, Consultations consultations, EarlierOpinions earlier) {
        this.deadlines = deadlines;
        this.consultations = consultations;
        this.earlier = earlier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> row = TimedConsultation.CONSULTEE.of(execution);
        String number = TimedConsultation.FILE_NUMBER.of(execution);
        String setup = TimedConsultation.SETUP.of(execution);
        Consultee consultee = Consultee.of(row);
        String track = TimedConsultation.TRACK.find(execution).orElse(Leads.WHOLE);
        Deadlines.Begun begun = deadlines.begin(setup, number, track, consultee);
        consultations.ask(execution.getProcessInstanceId(), number, track, setup, consultee, begun.start(), begun.dates().deadline(), row);
        StoppableClock.begin(execution, begun.start(), begun.dates(), false);
        TimedConsultation.AGENCY.set(execution, consultee.agency());
        TimedConsultation.SILENCE_MEANS.set(execution, consultee.silenceMeans().name());
        TimedConsultation.PRIORITY.set(execution, StoppableClock.priority(TimedConsultation.FILE.of(execution)));
        TimedConsultation.LINE_OPINIONS.set(execution, BlankLines.of(TimedConsultation.FILE.of(execution)));
        earlier.offer(execution, consultee);
    }
}
