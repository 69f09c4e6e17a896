package dev.assent.consultation;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what the agency, or its superior, said. */
@Component
class RecordOpinion implements JavaDelegate {
    private final Consultations consultations;
    private final Register register;

    RecordOpinion(Consultations consultations, Register register) {
        this.consultations = consultations;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String person = TimedConsultation.ANSWERED_BY.find(execution).or(() -> TimedConsultation.GIVEN_BY.find(execution)).orElse(Register.ENGINE);
        consultations.keep(TimedConsultation.FILE_NUMBER.of(execution),
                GivenOpinion.of(execution, execution.getProcessInstanceId(), person, false, register.now()));
    }
}
