package dev.assent.engine.known;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;

/** What the jobs of a model have in common, as steps need it that make jobs; commands that change it read it themselves. */
final class KnownJobs extends JobDefinitionManager {
    private final Known<JobDefinitionEntity> known;

    KnownJobs(Known<JobDefinitionEntity> known) {
        this.known = known;
    }

    @Override
    public JobDefinitionEntity findById(String id) {
        return Context.getBpmnExecutionContext() == null && Context.getJobExecutorContext() == null ? super.findById(id) : known.get(id, () -> super.findById(id));
    }

    @Override
    public void updateJobDefinitionSuspensionStateById(String id, SuspensionState state) {
        super.updateJobDefinitionSuspensionStateById(id, state);
        known.forget();
    }

    @Override
    public void updateJobDefinitionSuspensionStateByProcessDefinitionId(String id, SuspensionState state) {
        super.updateJobDefinitionSuspensionStateByProcessDefinitionId(id, state);
        known.forget();
    }

    @Override
    public void updateJobDefinitionSuspensionStateByProcessDefinitionKey(String key, SuspensionState state) {
        super.updateJobDefinitionSuspensionStateByProcessDefinitionKey(key, state);
        known.forget();
    }

    @Override
    public void deleteJobDefinitionsByProcessDefinitionId(String id) {
        super.deleteJobDefinitionsByProcessDefinitionId(id);
        known.forget();
    }
}
