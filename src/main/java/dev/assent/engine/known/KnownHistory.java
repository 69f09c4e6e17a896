package dev.assent.engine.known;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** The engine's history names the process of each event, which it would look up in each transaction. */
final class KnownHistory extends CacheAwareHistoryEventProducer {
    @Override
    protected ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
        return id == null ? null : Context.getCommandContext().getProcessDefinitionManager().findLatestDefinitionById(id);
    }
}
