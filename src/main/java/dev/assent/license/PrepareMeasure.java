package dev.assent.license;

import dev.assent.setup.Agency;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Somebody wants a license moved: kept if a row allows it, which also says whether another person confirms. */
@Component
class PrepareMeasure implements JavaDelegate {
    private final Measures measures;

    PrepareMeasure(Measures measures) {
        this.measures = measures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String authority = LicenseMeasure.AUTHORITY.of(execution);
        String person = LicenseMeasure.STARTED_BY.of(execution);
        MoveRule rule = measures.ask(LicenseMeasure.FILE_NUMBER.of(execution), authority, new Measure(execution.getProcessInstanceId(),
                LicenseMeasure.LICENSE.of(execution), Move.valueOf(LicenseMeasure.MOVE.of(execution)), measures.actsAs(person, authority),
                LicenseMeasure.GROUND.find(execution).orElse(null), LicenseMeasure.REASONS.of(execution), LicenseMeasure.LEGAL_BASIS.find(execution).orElse(null), person));
        LicenseMeasure.SECOND_SIGNATURE.set(execution, rule.byTwo());
        String head = authority + Agency.HEAD;
        LicenseMeasure.CONFIRMING_GROUPS.set(execution, rule.secondBy().equals(MoveRule.HEAD) ? head : authority + "," + head);
    }
}
