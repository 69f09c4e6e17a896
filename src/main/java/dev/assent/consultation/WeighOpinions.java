package dev.assent.consultation;

import dev.assent.register.Leads;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says what the opinions come to; what follows from it is the table of recommendations. */
@Component
class WeighOpinions implements JavaDelegate {
    private final Consultations consultations;

    WeighOpinions(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = TimedConsultation.FILE_NUMBER.of(execution);
        String track = TimedConsultation.TRACK.find(execution).orElse(Leads.WHOLE);
        consultations.allIn(number, track);
        ConsultationRound.BALANCE.set(execution, consultations.balance(number, track));
    }
}
