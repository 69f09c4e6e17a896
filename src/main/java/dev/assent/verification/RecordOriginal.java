package dev.assent.verification;

import dev.assent.engine.Variable;
import dev.assent.register.Register;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters where the original of a forged document is and who has it. */
@Component
class RecordOriginal implements JavaDelegate {
    private final Register register;

    RecordOriginal(Register register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> facts = new LinkedHashMap<>();
        ForgedDocument.ANSWERS.forEach(question -> facts.put(question, Variable.plain(execution.getVariable(question))));
        register.append(TimedVerification.FILE_NUMBER.of(execution), "ORIGINAL_SECURED", ForgedDocument.HELD_BY.find(execution).orElse(Register.ENGINE), facts);
    }
}
