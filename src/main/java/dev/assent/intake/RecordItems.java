package dev.assent.intake;

import dev.assent.applicant.Supplies;
import dev.assent.engine.Variable;
import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What was missing came on paper: keeps the clerk's note as the answer to the applicant's open question. */
@Component
class RecordItems implements JavaDelegate {
    private static final Variable<String> NOTE = Variable.text("itemsNote");
    private static final Variable<String> CLERK = Variable.text("receiveMissingItemsBy");

    private final Supplies supplies;

    RecordItems(Supplies supplies) {
        this.supplies = supplies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        supplies.keep(FileRegistration.FILE_NUMBER.of(execution), NOTE.of(execution), CLERK.find(execution).orElse(Register.ENGINE));
    }
}
