package dev.assent.consultation;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps an opinion that came after silence had been recorded, and marks it late. */
@Component
class RecordLateOpinion implements JavaDelegate {
    private final Consultations consultations;
    private final Register register;

    RecordLateOpinion(Consultations consultations, Register register) {
        this.consultations = consultations;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consultations.keep(TimedConsultation.FILE_NUMBER.of(execution), GivenOpinion.of(execution, LateOpinion.CONSULTATION.of(execution),
                LateOpinion.GIVEN_BY.find(execution).orElse(Register.ENGINE), true, register.now()));
    }
}
