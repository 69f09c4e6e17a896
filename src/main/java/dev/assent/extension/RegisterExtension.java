package dev.assent.extension;

import dev.assent.consultation.OpenConsultations;
import dev.assent.engine.Moment;
import dev.assent.engine.Rules;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the request if the tables allow it, and dates the decision about it. */
@Component
class RegisterExtension implements JavaDelegate {
    private final Rules rules;
    private final ExtensionTerms terms;
    private final Extensions extensions;
    private final Moment moment;

    RegisterExtension(Rules rules, ExtensionTerms terms, Extensions extensions, Moment moment) {
        this.rules = rules;
        this.terms = terms;
        this.extensions = extensions;
        this.moment = moment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String agency = Extension.AGENCY.of(execution);
        String setup = Extension.SETUP.of(execution);
        OpenConsultations.Open running = terms.running(Extension.FILE_NUMBER.of(execution), agency);
        Rules.Answer row = rules.ask(execution, List.of(setup + Extension.TABLE, Extension.TABLE), Map.of("agency", running.agency(), "unit", running.limit().unit().name(), "setup", setup, "file", Extension.FILE.of(execution)));
        ExtensionRule rule = ExtensionRule.of(row.values());
        Map<String, Object> facts = terms.facts(running, rule, Extension.MORE_TIME.of(execution).intValue());
        terms.check(rules.row(execution, List.of(Extension.ADMISSIBLE), facts));
        Extensions.Dates dates = extensions.dates(setup, rule, moment.begins(), running.deadline());
        var asked = new ExtensionRequests.Asked(execution.getProcessInstanceId(), Extension.FILE_NUMBER.of(execution), running.id(), running.agency(),
                running.agency().equals(agency) ? null : agency, Extension.MORE_TIME.of(execution).intValue(), running.limit().unit().name(), Extension.EXTENSION_REASONS.of(execution));
        extensions.ask(asked, setup, Extension.AUTHORITY.of(execution), dates.decideBy(), Extension.STARTED_BY.of(execution));
        execution.setVariables(terms.shown(running, agency, setup, rule, facts, dates));
        Extension.ASKED_BECAUSE.set(execution, row.asked("NOT_EXTENDED"));
    }
}
