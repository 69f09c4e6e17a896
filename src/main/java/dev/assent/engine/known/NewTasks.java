package dev.assent.engine.known;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;

/** A task that this transaction makes has no variables in the database yet. */
final class NewTasks extends VariableInstanceManager {
    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(String taskId, Collection<String> names) {
        TaskEntity task = getDbEntityManager().getCachedEntity(TaskEntity.class, taskId);
        return task != null && getDbEntityManager().getDbEntityCache().isTransient(task) ? new ArrayList<>()
                : super.findVariableInstancesByTaskIdAndVariableNames(taskId, names);
    }
}
