package dev.assent.assessment;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters what was found on the prohibitions, once for the whole file. */
@Component
class RecordProhibitions implements JavaDelegate {
    private final Prohibitions prohibitions;

    RecordProhibitions(Prohibitions prohibitions) {
        this.prohibitions = prohibitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        prohibitions.record(RiskAssessment.FILE_NUMBER.of(execution), SharedExamination.PROHIBITION.of(execution),
                SharedExamination.GROUND.find(execution).orElse(null), SharedExamination.EXAMINED_BY.find(execution).orElse(Register.ENGINE));
        SharedExamination.PROHIBITIONS_EXAMINED.set(execution, true);
    }
}
