package dev.assent.adhoc;

import dev.assent.register.Register;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters whom the officer asks, what and by when, and makes the rows by which they are asked. */
@Component
class RecordChoice implements JavaDelegate {
    private final Choices choices;

    RecordChoice(Choices choices) {
        this.choices = choices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AdHocRound.CONSULTEES.set(execution, choices.settle(AdHocRound.FILE_NUMBER.of(execution),
                AdHocRound.CHOICES.find(execution).orElse(List.of()), AdHocRound.CANDIDATES.of(execution),
                AdHocRound.NOBODY_BECAUSE.find(execution).orElse(null), AdHocRound.CHOSEN_BY.find(execution).orElse(Register.ENGINE)));
    }
}
