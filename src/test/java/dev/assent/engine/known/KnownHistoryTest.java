package dev.assent.engine.known;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long steps, tasks and processes took, as history has it. */
@ProcedureTest
class KnownHistoryTest extends ProcedureFixture {
    private static final long HOUR = Duration.ofHours(1).toMillis();

    @ParameterizedTest(name = "by a node that has begun since: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("History says when a step began and how long it took, whichever node ends it")
    void took(boolean anew) {
        String file = office.submit(Office.sample("G02"));
        if (anew) {
            ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).setHistoryEventProducer(new KnownHistory(new Beginnings()));
        }
        office.itIs("2026-11-23T10:00:00Z");
        office.completes("lena", file, "Check completeness", Answers.complete());
        HistoryService history = engine.getHistoryService();
        var task = history.createHistoricTaskInstanceQuery().processInstanceBusinessKey(file).taskDefinitionKey("Task_CheckCompleteness").singleResult();
        var block = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(file).processDefinitionKey("FileIntake").singleResult();
        var step = history.createHistoricActivityInstanceQuery().processInstanceId(block.getId()).activityId("Task_CheckCompleteness").singleResult();
        assertThat(List.of(task.getDurationInMillis(), block.getDurationInMillis(), step.getDurationInMillis())).containsOnly(HOUR);
        assertThat(List.of(task.getStartTime().getTime() + HOUR, block.getStartTime().getTime() + HOUR, step.getStartTime().getTime() + HOUR))
                .containsExactly(task.getEndTime().getTime(), block.getEndTime().getTime(), step.getEndTime().getTime());
        assertThat(block.getStartActivityId()).startsWith("StartEvent_");
    }
}
