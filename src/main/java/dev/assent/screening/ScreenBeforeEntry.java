package dev.assent.screening;

import dev.assent.engine.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** As {@link ScreenFile}, where something is granted; a refusal is entered whoever is listed. */
@Component
class ScreenBeforeEntry implements JavaDelegate {
    private static final Variable<String> DECISION = Variable.text("decision");

    private final ScreenFile screening;

    ScreenBeforeEntry(ScreenFile screening) {
        this.screening = screening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (DECISION.of(execution).equals("REFUSED")) {
            Screening.HITS_OPEN.set(execution, false);
            Screening.PARTY_LISTED.set(execution, false);
        } else {
            screening.execute(execution);
        }
    }
}
