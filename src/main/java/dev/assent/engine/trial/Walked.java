package dev.assent.engine.trial;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Through which nodes of which processes a file went. */
@Component
public class Walked {
    /**
     * A node that was entered.
     *
     * @param node id in its process
     * @param name as the model has it; may be null
     */
    public record Node(String process, String node, String name, String type, Instant at) {
    }

    private final HistoryService history;

    Walked(HistoryService history) {
        this.history = history;
    }

    /** Every node the file entered, in the order in which it did. */
    public List<Node> of(String file) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(file).list().stream().map(HistoricProcessInstance::getId)
                .flatMap(id -> history.createHistoricActivityInstanceQuery().processInstanceId(id).list().stream())
                .map(Walked::node).sorted(java.util.Comparator.comparing(Node::at)).toList();
    }

    private static Node node(HistoricActivityInstance entered) {
        return new Node(entered.getProcessDefinitionKey(), entered.getActivityId(), entered.getActivityName(), entered.getActivityType(),
                entered.getStartTime().toInstant());
    }
}
