package dev.assent.extension;

import dev.assent.engine.Rules;
import dev.assent.outerlimit.RunningLimit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** More time is wanted for the whole file: kept if the row about its limit allows it. */
@Component
class RegisterFileExtension implements JavaDelegate {
    private final FileExtensions extensions;
    private final ExtensionTerms terms;
    private final Rules rules;

    RegisterFileExtension(FileExtensions extensions, ExtensionTerms terms, Rules rules) {
        this.extensions = extensions;
        this.terms = terms;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = FileExtension.FILE_NUMBER.of(execution);
        int amount = FileExtension.MORE_TIME.of(execution).intValue();
        RunningLimit.Running running = extensions.running(number);
        Map<String, Object> facts = extensions.facts(running, amount);
        terms.check(rules.row(execution, List.of(Extension.ADMISSIBLE), facts));
        String agreeing = Optional.ofNullable(running.agreedBy()).orElse(FileExtension.AUTHORITY_HEAD.of(execution));
        extensions.ask(new ExtensionRequests.Asked(execution.getProcessInstanceId(), number, running.watch(), running.clock(), null, amount, running.unit().name(),
                FileExtension.REASONS.of(execution)), running, FileExtension.SETUP.of(execution), agreeing, FileExtension.STARTED_BY.of(execution));
        facts.put("undecided", false);
        execution.setVariables(facts);
        FileExtension.AGREED_AMOUNT.set(execution, amount);
        FileExtension.AGREEING_BODY.set(execution, agreeing);
        FileExtension.TIME_UNIT.set(execution, running.unit().name());
        FileExtension.CURRENT_DEADLINE.set(execution, Date.from(running.until()));
    }
}
