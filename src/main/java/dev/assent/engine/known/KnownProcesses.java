package dev.assent.engine.known;

import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** Process definitions, as steps need them; commands that change one read it themselves. */
final class KnownProcesses extends ProcessDefinitionManager {
    private final Known<ProcessDefinitionEntity> known;

    KnownProcesses(Known<ProcessDefinitionEntity> known) {
        this.known = known;
    }

    @Override
    public ProcessDefinitionEntity findLatestDefinitionById(String id) {
        return known.get(id, () -> super.findLatestDefinitionById(id));
    }

    @Override
    public ProcessDefinitionEntity findDefinitionByDeploymentAndKey(String deployment, String key) {
        return known.get(deployment + "/" + key, () -> super.findDefinitionByDeploymentAndKey(deployment, key));
    }

    @Override
    public void updateProcessDefinitionSuspensionStateById(String id, SuspensionState state) {
        super.updateProcessDefinitionSuspensionStateById(id, state);
        known.forget();
    }

    @Override
    public void updateProcessDefinitionSuspensionStateByKey(String key, SuspensionState state) {
        super.updateProcessDefinitionSuspensionStateByKey(key, state);
        known.forget();
    }

    @Override
    public void deleteProcessDefinition(ProcessDefinition definition, String id, boolean history, boolean instances, boolean quietly, boolean mappings) {
        super.deleteProcessDefinition(definition, id, history, instances, quietly, mappings);
        known.forget();
    }
}
