package dev.assent.office;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Starts a block by itself, as a setup would call it, and looks at what came out. */
@Component
public class Study {
    private final Office office;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;

    Study(Office office, RuntimeService runtime, TaskService tasks, HistoryService history) {
        this.office = office;
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
    }

    /** A registered file whose own procedure waits at its first step, so that a block can be tried on it. */
    public String file(String sample) {
        return office.submit(Office.sample(sample));
    }

    /** Starts the block with what every setup passes and these further inputs. */
    public void start(String block, String file, Map<String, Object> inputs) {
        String waiting = tasks.createTaskQuery().processInstanceBusinessKey(file).taskName("Check completeness").singleResult().getId();
        Map<String, Object> variables = new HashMap<>(inputs);
        for (String name : new String[] {"fileNumber", "file", "setup", "authority", "authorityHead"}) {
            variables.putIfAbsent(name, tasks.getVariable(waiting, name));
        }
        runtime.startProcessInstanceByKey(block, file, variables);
        office.work();
    }

    /** What the newest run of the block left in this variable. */
    public Object output(String block, String file, String name) {
        HistoricProcessInstance run = history.createHistoricProcessInstanceQuery().processDefinitionKey(block).processInstanceBusinessKey(file)
                .orderByProcessInstanceStartTime().desc().listPage(0, 1).get(0);
        var found = history.createHistoricVariableInstanceQuery().processInstanceId(run.getId()).variableName(name).singleResult();
        return found == null ? null : found.getValue();
    }
}
