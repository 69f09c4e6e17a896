package dev.assent.region;

import dev.assent.engine.Rules;
import dev.assent.register.Register;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The request goes to the regional body, and each member State is asked; or none is sent, and the ban stands. */
@Component
class EnterExemptionRequest implements JavaDelegate {
    private final Rules rules;
    private final RegionalExemptions exemptions;
    private final ExemptionRequests requests;

    EnterExemptionRequest(Rules rules, RegionalExemptions exemptions, ExemptionRequests requests) {
        this.rules = rules;
        this.exemptions = exemptions;
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String setup = RegionalExemption.SETUP.of(execution);
        Object convention = RegionalExemption.BAN.of(execution).get("convention");
        Optional<Ban> ban = exemptions.unasked(RegionalExemption.FILE_NUMBER.of(execution)).stream().filter(each -> each.convention().equals(convention)).findFirst();
        List<Map<String, Object>> members = ban.isEmpty() || !RegionalExemption.WANTED.of(execution) ? List.of() : rules.rows(execution, setup + "MemberStates",
                Map.of("convention", convention, "setup", setup, "file", RegionalExemption.FILE.of(execution)));
        if (ban.isPresent() && RegionalExemption.WANTED.of(execution) && members.isEmpty()) {
            // nobody to answer would be a refusal by members that were never asked
            throw new IllegalStateException("The table %sMemberStates names no member of %s for this file".formatted(setup, convention));
        }
        ExemptionRequests.Sent sent = new ExemptionRequests.Sent(execution.getProcessInstanceId(), RegionalExemption.FILE_NUMBER.of(execution), setup,
                RegionalExemption.AUTHORITY.of(execution), RegionalExemption.WANTED.of(execution),
                (RegionalExemption.WANTED.of(execution) ? RegionalExemption.REQUEST : RegionalExemption.FORGONE).of(execution),
                RegionalExemption.REFERENCE.find(execution).orElse(null), RegionalExemption.REQUESTED.find(execution).orElse(Register.ENGINE));
        RegionalExemption.ID.set(execution, ban.map(each -> requests.enter(sent, each, members)).orElse(""));
        RegionalExemption.MEMBERS.set(execution, requests.asked(RegionalExemption.ID.of(execution), setup));
    }
}
