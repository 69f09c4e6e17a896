package dev.assent.intake;

import dev.assent.engine.OuterLimits;
import dev.assent.engine.Rules;
import dev.assent.setup.NationalSetup;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Opens a file on a suspected illicit transfer; a fault refuses the start form, and nothing is stored. */
@Component
class RegisterSuspicion implements JavaDelegate {
    private final Suspicions suspicions;
    private final OuterLimits limits;
    private final FaultTexts faults;
    private final Rules rules;

    RegisterSuspicion(@Lazy Suspicions suspicions, OuterLimits limits, FaultTexts faults, Rules rules) {
        this.suspicions = suspicions;
        this.limits = limits;
        this.faults = faults;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Suspicions.Opened opened = faults.inWords(execution, () ->
                suspicions.open(RegisterFile.plain(execution), SuspectedTransfer.REPORTED_BY.of(execution)));
        NationalSetup setup = opened.setup();
        execution.setProcessBusinessKey(opened.number());
        FileRegistration.FILE_NUMBER.set(execution, opened.number());
        FileRegistration.FILE.set(execution, opened.file());
        FileRegistration.AUTHORITY.set(execution, setup.authority());
        FileRegistration.AUTHORITY_HEAD.set(execution, setup.decider().headGroup());
        SuspectedTransfer.CONSULTEES_TABLE.set(execution, rules.first(execution, setup.setup() + "Consultees", "InvestigationConsultees"));
        OuterLimits.Fixed limit = limits.next(execution);
        FileRegistration.FILE.set(execution, suspicions.limited(opened, limit.until().toInstant()));
        limits.watch(execution, limit);
    }
}
