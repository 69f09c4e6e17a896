package dev.assent.engine.known;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;

/** When a job is done the engine looks for its incidents; an execution knows without asking that it has none. */
final class FailedJobs extends DefaultIncidentHandler {
    FailedJobs() {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    @Override
    protected void removeIncident(IncidentContext context, boolean resolved) {
        ExecutionEntity execution = context.getExecutionId() == null ? null
                : Context.getCommandContext().getDbEntityManager().getCachedEntity(ExecutionEntity.class, context.getExecutionId());
        if (execution == null || !execution.getIncidents().isEmpty()) {
            super.removeIncident(context, resolved);
        }
    }
}
