package dev.assent.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.engine.Processes;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcedureTest
class SilentRefusalTest extends ProcedureFixture {
    @Autowired
    private Processes processes;

    private void enters(String file, Map<String, Object> more) {
        Map<String, Object> variables = new HashMap<>(Map.of("fileNumber", file, "setup", "LeadAuthority", "decision", "REFUSED",
                "decisionReasons", "The outer limit passed without a decision.", "decisionLegalBasis", "Law on transfers, s. 9"));
        variables.putAll(more);
        processes.start("DecisionEntry", file, variables);
        office.work();
    }

    @Test
    @DisplayName("Silence refuses a file that nobody has assessed: entered as deemed, signed by nobody, told to the applicant, and the file is closed")
    void refusedBySilence() {
        String file = office.submit(Office.sample("G02"));
        enters(file, Map.of());
        assertThat(facts.row("select decision, deemed, assessment_version, drafted_by, countersigned_by from register.decision where file_number = ?", file))
                .containsEntry("decision", "REFUSED").containsEntry("deemed", true).containsEntry("assessment_version", null).containsEntry("drafted_by", null);
        assertThat(office.ends(file)).contains("DecisionEntry:EndEvent_LicenseRefused");
        assertThat(facts.row("select standing from register.license_file where file_number = ?", file)).containsEntry("standing", "REFUSED");
        assertThat(api.get(api.login("aura"), "/api/files/" + file + "/dossier").at("/decisions/0/deemed")).isEqualTo("true");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Two names in a model or in its variables are no signatures: nothing is granted or let go unless those two have done the two steps on this very file")
    void namesAreNoSignatures() {
        String file = desk.consulted(Office.sample("G02"));
        for (String decision : new String[] {"GRANTED", "NO_LICENSE_REQUIRED"}) {
            Map<String, Object> forged = Map.of("draftDecisionBy", "lena", "countersignDecisionBy", "luis", "decision", decision, "validUntil", "2028-11-30");
            assertThatThrownBy(() -> enters(file, forged)).hasStackTraceContaining("lena has not completed Task_DraftDecision of DecisionDrafting as a member of licensing");
        }
        assertThat(facts.record(file)).doesNotContain("DECISION_ISSUED", "LICENSE_ISSUED");
    }

    @Test
    @DisplayName("Two people may refuse a file that nobody has assessed; nothing is granted without an assessment, or without two people")
    void refusedByPeople() {
        Map<String, Object> signed = Map.of("draftDecisionBy", "lena", "countersignDecisionBy", "luis");
        String file = office.submit(Office.sample("G02"));
        Map<String, Object> granted = new HashMap<>(signed);
        granted.put("decision", "GRANTED");
        assertThatThrownBy(() -> enters(file, granted)).hasStackTraceContaining("has not been assessed");
        assertThatThrownBy(() -> enters(file, Map.of("draftDecisionBy", "lena"))).hasStackTraceContaining("FOUR_EYES");
        enters(file, signed);
        assertThat(facts.row("select deemed, drafted_by from register.decision where file_number = ?", file))
                .containsEntry("deemed", false).containsEntry("drafted_by", "lena");
    }
}
