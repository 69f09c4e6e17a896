package dev.assent.office;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.stereotype.Component;

/** Keeps which flow nodes any test of the procedures has walked through, for {@code FlowNodeCoverageTest}. */
@Component
public class WalkedNodes extends AbstractProcessEnginePlugin implements HistoryEventHandler {
    private static final Set<String> WALKED = new ConcurrentSkipListSet<>();

    /** Every node as "Process:node"; empty when no test of a procedure has run. */
    public static Set<String> all() {
        return new TreeSet<>(WALKED);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomHistoryEventHandlers() == null) {
            engine.setCustomHistoryEventHandlers(new ArrayList<>());
        }
        engine.getCustomHistoryEventHandlers().add(this);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity activity && activity.getActivityId() != null) {
            WALKED.add(activity.getProcessDefinitionKey() + ":" + activity.getActivityId());
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }
}
