package dev.assent.engine.value;

import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricVariableInstanceEntity;

/**
 * A variable's first value stands in its own history, and the engine writes it a second time as the first of its changes, though most
 * variables never change; and a third time when the variable goes. Here it becomes the first of its changes when there is a second.
 */
final class FirstValues extends DbHistoryEventHandler {
    /** The engine numbers the values of a variable. */
    private static final long SECOND = 2;

    @Override
    protected boolean shouldWriteHistoricDetail(HistoricVariableUpdateEventEntity event) {
        return (event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE) || event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL))
                && super.shouldWriteHistoricDetail(event);
    }

    @Override
    protected void insertHistoricVariableUpdateEntity(HistoricVariableUpdateEventEntity event) {
        if (event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE) && event.getSequenceCounter() == SECOND) {
            HistoricVariableInstanceEntity before = getDbEntityManager().selectById(HistoricVariableInstanceEntity.class, event.getVariableInstanceId());
            if (before != null) {
                super.insertHistoricVariableUpdateEntity(first(before));
            }
        }
        super.insertHistoricVariableUpdateEntity(event);
    }

    private static HistoricVariableUpdateEventEntity first(HistoricVariableInstanceEntity before) {
        HistoricVariableUpdateEventEntity first = new HistoricVariableUpdateEventEntity();
        first.setEventType(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL.getEventName());
        first.setVariableInstanceId(before.getId());
        first.setVariableName(before.getName());
        first.setSerializerName(before.getSerializerName());
        first.setTextValue(before.getTextValue());
        first.setTextValue2(before.getTextValue2());
        first.setLongValue(before.getLongValue());
        first.setDoubleValue(before.getDoubleValue());
        first.setByteValue(before.getByteArrayValue());
        first.setTimestamp(before.getCreateTime());
        first.setInitial(Boolean.TRUE);
        first.setSequenceCounter(SECOND - 1);
        place(first, before);
        return first;
    }

    private static void place(HistoricVariableUpdateEventEntity first, HistoricVariableInstanceEntity before) {
        first.setProcessDefinitionId(before.getProcessDefinitionId());
        first.setProcessDefinitionKey(before.getProcessDefinitionKey());
        first.setRootProcessInstanceId(before.getRootProcessInstanceId());
        first.setProcessInstanceId(before.getProcessInstanceId());
        first.setExecutionId(before.getExecutionId());
        first.setActivityInstanceId(before.getActivityInstanceId());
        first.setTaskId(before.getTaskId());
        first.setTenantId(before.getTenantId());
        first.setRemovalTime(before.getRemovalTime());
    }
}
