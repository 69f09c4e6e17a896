package dev.assent.intake;

import dev.assent.engine.Variable;
import dev.assent.register.Register;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters what the head will do about an overdue file. */
@Component
class RecordMeasures implements JavaDelegate {
    private static final Variable<String> MEASURES = Variable.text("overdueMeasures");
    private static final Variable<String> HEAD = Variable.text("takeUpOverdueFileBy");

    private final Register register;

    RecordMeasures(Register register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.append(FileRegistration.FILE_NUMBER.of(execution), "OVERDUE_FILE_TAKEN_UP", HEAD.find(execution).orElse(Register.ENGINE),
                Map.of("measures", MEASURES.of(execution)));
    }
}
