package dev.assent.engine.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Desk;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** History keeps what happened once. */
@ProcedureTest
class SecondCopiesTest {
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    HistoryService history;
    @Autowired
    RuntimeService runtime;

    @Test
    @DisplayName("What a called process was handed stands in its caller's history only; what it found out itself stands in its own")
    void once() {
        String file = desk.consulted(Office.sample("G01"));
        office.completes("fatima", file, "Give opinion", Answers.conditions("Spare parts only"));
        HistoricProcessInstance whole = run("LeadAuthority", file).get(0);
        assertThat(names(whole.getId())).contains("file", "fileNumber", "authority");
        List<HistoricProcessInstance> asked = run("TimedConsultation", file);
        assertThat(asked).isNotEmpty();
        for (HistoricProcessInstance one : asked) {
            assertThat(names(one.getId())).contains("deadline").doesNotContain("file", "fileNumber", "setup", "authority", "consultee");
        }
        assertThat(history.createHistoricVariableInstanceQuery().variableName("nrOfActiveInstances").count()).isZero();
        assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(asked.get(0).getId()).variableName("startedAt").count()).isEqualTo(1);
        assertThat(history.createHistoricJobLogQuery().successLog().count() + history.createHistoricJobLogQuery().deletionLog().count()).isZero();
        assertThat(history.createHistoricJobLogQuery().processInstanceId(whole.getId()).creationLog().list()).isEmpty();
        assertThat(history.createHistoricJobLogQuery().processDefinitionKey("StoppableClock").creationLog().list()).isNotEmpty().allMatch(job -> job.getJobDueDate() != null);
    }

    @Test
    @DisplayName("What a called process makes of what it was handed is in its history from then on")
    void changed() {
        String file = desk.consulted(Office.sample("G01"));
        String asked = run("TimedConsultation", file).stream().filter(one -> one.getEndTime() == null).findFirst().orElseThrow().getId();
        runtime.setVariable(asked, "authorityHead", "councilOfMinisters");
        assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(asked).variableName("authorityHead").singleResult().getValue())
                .isEqualTo("councilOfMinisters");
    }

    private List<HistoricProcessInstance> run(String process, String file) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(file).processDefinitionKey(process).list();
    }

    private List<String> names(String instance) {
        return history.createHistoricVariableInstanceQuery().processInstanceId(instance).list().stream().map(variable -> variable.getName()).toList();
    }
}
