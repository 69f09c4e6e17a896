package dev.assent.file;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Registers what the intake clerk typed; a fault refuses the start form, and nothing is stored. */
@Component
class RegisterFile implements JavaDelegate {
    private final Intake intake;
    private final FaultTexts faults;

    RegisterFile(@Lazy Intake intake, FaultTexts faults) {
        this.intake = intake;
        this.faults = faults;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String clerk = (String) execution.getVariable("clerk");
        Receipt receipt = faults.inWords(() -> intake.register(TypedApplication.json(execution.getVariables()), clerk));
        execution.setProcessBusinessKey(receipt.number());
        FileRegistration.FILE_NUMBER.set(execution, receipt.number());
    }
}
