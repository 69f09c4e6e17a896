package dev.assent.region;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds the next convention that bans something of the file for which no exemption was asked; a file that is prohibited anyhow asks for none. */
@Component
class PrepareExemption implements JavaDelegate {
    private final RegionalExemptions exemptions;
    private final BanNames names;

    PrepareExemption(RegionalExemptions exemptions, BanNames names) {
        this.exemptions = exemptions;
        this.names = names;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String file = RegionalExemption.FILE_NUMBER.of(execution);
        boolean prohibited = RegionalExemption.FINDING.find(execution).filter("PROHIBITED"::equals).isPresent();
        Optional<Ban> next = prohibited ? Optional.empty() : exemptions.unasked(file).stream().findFirst();
        RegionalExemption.NEEDED.set(execution, next.isPresent());
        RegionalExemption.DISPUTED.set(execution, false);
        RegionalExemption.CLEARED.set(execution, next.isEmpty() && exemptions.missing(file, line -> true).isEmpty());
        next.ifPresent(ban -> {
            Map<String, Object> shown = names.shown(ban, RegionalExemption.SETUP.of(execution));
            RegionalExemption.BAN.set(execution, shown);
            RegionalExemption.REQUESTED_BY.set(execution, Optional.ofNullable(ban.rule().requestedBy()).orElse(RegionalExemption.AUTHORITY.of(execution)));
        });
    }
}
