package dev.assent.undertaking;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What was undertaken was done: when, and what proves it. */
@Component
class ProveUndertaking implements JavaDelegate {
    private final Undertakings undertakings;

    ProveUndertaking(Undertakings undertakings) {
        this.undertakings = undertakings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        undertakings.prove(UndertakingProof.FILE_NUMBER.of(execution), UndertakingProof.PROVEN.of(execution), LocalDate.parse(UndertakingProof.DAY.of(execution)),
                UndertakingProof.PROOF.of(execution).strip(), UndertakingProof.AGENCY.of(execution), UndertakingProof.STARTED_BY.of(execution));
    }
}
