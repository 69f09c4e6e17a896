package dev.assent.screening;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters which hits were confirmed and which dismissed, by whom and why. */
@Component
class RecordJudgements implements JavaDelegate {
    private final Judgements judgements;

    RecordJudgements(Judgements judgements) {
        this.judgements = judgements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        judgements.enter(Screening.FILE_NUMBER.of(execution), Screening.JUDGES.of(execution), Screening.HITS.of(execution),
                Screening.JUDGED_BY.find(execution).orElse(Register.ENGINE));
    }
}
