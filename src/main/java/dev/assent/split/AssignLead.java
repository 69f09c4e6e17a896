package dev.assent.split;

import dev.assent.register.Leads;
import dev.assent.register.Register;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetups;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the authority that the table names the lead of the whole file. */
@Component
class AssignLead implements JavaDelegate {
    private final Leads leads;
    private final NationalSetups setups;

    AssignLead(Leads leads, NationalSetups setups) {
        this.leads = leads;
        this.setups = setups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> row = LeadSelection.LEAD_ROW.find(execution)
                .orElseThrow(() -> new IllegalStateException("No row of the table of leads applies to the file"));
        String setup = LineClassification.SETUP.of(execution);
        Agency lead = setups.of(setup).agency((String) row.get("authority"))
                .orElseThrow(() -> new IllegalStateException("No agency of " + setup + ".yaml leads the file: " + row.get("authority")));
        leads.assign(LineClassification.FILE_NUMBER.of(execution), Leads.WHOLE, lead.id(), Register.ENGINE);
        LeadSelection.AUTHORITY.set(execution, lead.id());
        LeadSelection.AUTHORITY_HEAD.set(execution, lead.headGroup());
        LeadSelection.PROCEDURE.set(execution, (String) row.get("procedure"));
    }
}
