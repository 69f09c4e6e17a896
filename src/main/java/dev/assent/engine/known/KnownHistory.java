package dev.assent.engine.known;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** The engine's history names the process of each event, which it would look up in each transaction, and says how long it took. */
final class KnownHistory extends CacheAwareHistoryEventProducer {
    private final Beginnings beginnings;

    KnownHistory(Beginnings beginnings) {
        this.beginnings = beginnings;
    }

    @Override
    protected ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
        return id == null ? null : Context.getCommandContext().getProcessDefinitionManager().findLatestDefinitionById(id);
    }

    @Override
    public HistoryEvent createProcessInstanceStartEvt(DelegateExecution execution) {
        return beginnings.begun(super.createProcessInstanceStartEvt(execution));
    }

    @Override
    public HistoryEvent createProcessInstanceUpdateEvt(DelegateExecution execution) {
        return beginnings.changed(super.createProcessInstanceUpdateEvt(execution));
    }

    @Override
    public HistoryEvent createProcessInstanceEndEvt(DelegateExecution execution) {
        return beginnings.ended(super.createProcessInstanceEndEvt(execution));
    }

    @Override
    public HistoryEvent createActivityInstanceStartEvt(DelegateExecution execution) {
        return beginnings.begun(super.createActivityInstanceStartEvt(execution));
    }

    @Override
    public HistoryEvent createActivityInstanceUpdateEvt(DelegateExecution execution, DelegateTask task) {
        return beginnings.changed(super.createActivityInstanceUpdateEvt(execution, task));
    }

    @Override
    public HistoryEvent createActivityInstanceEndEvt(DelegateExecution execution) {
        return beginnings.ended(super.createActivityInstanceEndEvt(execution));
    }

    @Override
    public HistoryEvent createTaskInstanceCreateEvt(DelegateTask task) {
        return beginnings.begun(super.createTaskInstanceCreateEvt(task));
    }

    @Override
    public HistoryEvent createTaskInstanceUpdateEvt(DelegateTask task) {
        return beginnings.changed(super.createTaskInstanceUpdateEvt(task));
    }

    @Override
    public HistoryEvent createTaskInstanceCompleteEvt(DelegateTask task, String reason) {
        return beginnings.ended(super.createTaskInstanceCompleteEvt(task, reason));
    }
}
