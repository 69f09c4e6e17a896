package dev.assent.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.ProcedureTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What history says of a variable's values. */
@ProcedureTest
class FirstValuesTest {
    @Autowired
    TaskService tasks;
    @Autowired
    HistoryService history;
    private Task task;

    @BeforeEach
    void task() {
        task = tasks.newTask();
        tasks.saveTask(task);
    }

    @AfterEach
    void away() {
        tasks.deleteTask(task.getId(), true);
    }

    @Test
    @DisplayName("A value that never changes is in history once")
    void once() {
        set("2026-11-28");
        assertThat(changes()).isEmpty();
        assertThat(history.createHistoricVariableInstanceQuery().taskIdIn(task.getId()).singleResult().getValue()).isEqualTo("2026-11-28");
        tasks.removeVariable(task.getId(), "deadline");
        assertThat(changes()).isEmpty();
    }

    @Test
    @DisplayName("Once it changes, history has every value in its order, the first, too")
    void changed() {
        String large = "x".repeat(5000);
        set(Map.of("limit", large));
        set("2026-11-28");
        set("2026-12-05");
        tasks.removeVariable(task.getId(), "deadline");
        assertThat(changes()).containsExactly(Map.of("limit", large), "2026-11-28", "2026-12-05");
    }

    private void set(Object value) {
        tasks.setVariable(task.getId(), "deadline", value);
    }

    private List<Object> changes() {
        return history.createHistoricDetailQuery().variableUpdates().taskId(task.getId()).orderPartiallyByOccurrence().asc().list().stream()
                .map(update -> ((HistoricVariableUpdate) update).getValue()).toList();
    }
}
