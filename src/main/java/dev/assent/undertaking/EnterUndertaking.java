package dev.assent.undertaking;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A party has undertaken something: from now on it is to be proved. */
@Component
class EnterUndertaking implements JavaDelegate {
    private final Undertakings undertakings;

    EnterUndertaking(Undertakings undertakings) {
        this.undertakings = undertakings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        undertakings.enter(UndertakingEntry.FILE_NUMBER.of(execution), UndertakingEntry.PARTY.of(execution), UndertakingEntry.TEXT.of(execution).strip(),
                LocalDate.parse(UndertakingEntry.DUE.of(execution)), UndertakingEntry.STARTED_BY.of(execution));
    }
}
