package dev.assent.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.ProcedureTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where documents in variables are kept. */
@ProcedureTest
class InRowTest {
    private static final Map<String, Object> SMALL = Map.of("name", "Ministry of Defence, وزارة الدفاع", "lines", List.of(1, 2.5, true));
    @Autowired
    TaskService tasks;
    @Autowired
    HistoryService history;
    @Autowired
    JdbcClient jdbc;
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
    @DisplayName("A small document lies in the row of its variable; to programs, to REST and in history it is what it was")
    void small() {
        set(new LinkedHashMap<>(SMALL));
        assertThat(row("type_")).isEqualTo("objectInRow");
        assertThat(row("bytearray_id_")).isNull();
        assertThat(tasks.getVariable(task.getId(), "document")).isEqualTo(SMALL);
        ObjectValue shown = tasks.getVariableTyped(task.getId(), "document", false);
        assertThat(shown.getValueSerialized()).contains("وزارة الدفاع");
        assertThat(shown.getSerializationDataFormat()).isEqualTo("application/json");
        assertThat(history.createHistoricVariableInstanceQuery().taskIdIn(task.getId()).singleResult().getValue()).isEqualTo(SMALL);
    }

    @Test
    @DisplayName("A document that outgrows the column is kept as bytes, and comes back into the row when it is small again")
    void large() {
        Map<String, Object> large = Map.of("reasons", "x".repeat(InRow.COLUMN));
        set(new LinkedHashMap<>(SMALL));
        set(large);
        assertThat(row("bytearray_id_")).isNotNull();
        assertThat(row("text_")).isNull();
        assertThat(tasks.getVariable(task.getId(), "document")).isEqualTo(large);
        set(new LinkedHashMap<>(SMALL));
        assertThat(row("bytearray_id_")).isNull();
        assertThat(tasks.getVariable(task.getId(), "document")).isEqualTo(SMALL);
        assertThat(history.createHistoricVariableInstanceQuery().taskIdIn(task.getId()).singleResult().getValue()).isEqualTo(SMALL);
        assertThat(jdbc.sql("select count(*) from act_ge_bytearray where name_ = 'document'").query(Long.class).single()).as("what was kept as bytes is gone, but for history").isEqualTo(1);
    }

    @Test
    @DisplayName("JSON as Tasklist sends it lies in the row, too")
    void node() {
        set(Spin.JSON("{\"lines\": [1, 2]}"));
        assertThat(row("type_")).isEqualTo("jsonInRow");
        assertThat(row("bytearray_id_")).isNull();
        assertThat(((SpinJsonNode) tasks.getVariable(task.getId(), "document")).prop("lines").elements()).hasSize(2);
        set(List.of(1, 2));
        assertThat(tasks.getVariable(task.getId(), "document")).isEqualTo(List.of(1, 2));
    }

    @Test
    @DisplayName("What earlier versions wrote as bytes is read as before")
    void earlier() {
        Map<String, Object> large = Map.of("reasons", "x".repeat(InRow.COLUMN));
        set(large);
        jdbc.sql("update act_ru_variable set type_ = 'spin://application/json' where task_id_ = ? and name_ = 'document'").param(task.getId()).update();
        assertThat(tasks.getVariable(task.getId(), "document")).isEqualTo(large);
        set(new LinkedHashMap<>(SMALL));
        assertThat(tasks.getVariable(task.getId(), "document")).isEqualTo(SMALL);
    }

    @Test
    @DisplayName("Texts, numbers and empty values are stored as ever")
    void others() {
        for (Object value : java.util.Arrays.asList("text", 5, 2.5, true, new java.util.Date(0), null)) {
            set(value);
            TypedValue stored = tasks.getVariableTyped(task.getId(), "document");
            assertThat(stored.getValue()).isEqualTo(value);
            assertThat(row("type_")).isNotIn("objectInRow", "jsonInRow");
        }
        set(Variables.objectValue(new LinkedHashMap<>(SMALL)).create());
        assertThat(row("type_")).isEqualTo("objectInRow");
    }

    private void set(Object value) {
        tasks.setVariable(task.getId(), "document", value);
    }

    private Object row(String column) {
        return jdbc.sql("select " + column + " from act_ru_variable where task_id_ = ? and name_ = 'document'").param(task.getId()).query().singleRow().values().iterator().next();
    }
}
