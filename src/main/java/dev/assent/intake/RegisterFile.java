package dev.assent.intake;

import dev.assent.applicant.Receipt;
import dev.assent.engine.Variable;
import java.util.HashMap;
import java.util.Map;
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
        Receipt receipt = faults.inWords(execution, () -> intake.register(TypedApplication.json(plain(execution)), clerk));
        execution.setProcessBusinessKey(receipt.number());
        FileRegistration.FILE_NUMBER.set(execution, receipt.number());
    }

    static Map<String, Object> plain(DelegateExecution execution) {
        Map<String, Object> form = new HashMap<>();
        execution.getVariables().forEach((name, value) -> form.put(name, Variable.plain(value)));
        return form;
    }
}
