package dev.assent.halt;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Starts the deleted process of an open file again, before the nodes where it stood, with the values it had. */
@Component
class Restarts {
    private final HistoryService history;
    private final RuntimeService runtime;
    private final HaltStore store;

    Restarts(HistoryService history, RuntimeService runtime, HaltStore store) {
        this.history = history;
        this.runtime = runtime;
        this.store = store;
    }

    /** @throws IllegalStateException where the engine's history no longer knows the process */
    void restart(String fileNumber) {
        HistoricProcessInstance deleted = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(fileNumber)
                .processDefinitionKeyIn(store.setup(fileNumber), "SuspectedTransfer").rootProcessInstances().finished()
                .orderByProcessInstanceEndTime().desc().listPage(0, 1).stream().findFirst()
                .orElseThrow(() -> new IllegalStateException("The history holds no process of the file " + fileNumber + "."));
        List<String> stood = stood(deleted.getId());
        if (stood.isEmpty()) {
            throw new IllegalStateException("The history does not say where the process of the file " + fileNumber + " stood.");
        }
        var restart = runtime.restartProcessInstances(deleted.getProcessDefinitionId()).processInstanceIds(deleted.getId());
        stood.forEach(restart::startBeforeActivity);
        restart.execute();
    }

    /** Nodes that a token had reached and not left; what stood inside a sub-process begins there again. */
    private List<String> stood(String instance) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance).canceled().list().stream()
                .filter(node -> !node.getActivityType().equals("subProcess"))
                .map(HistoricActivityInstance::getActivityId).distinct().toList();
    }
}
