package dev.assent.guard;

import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** Jobs without a process (cleaning up the history, batches) belong to administrators: the engine asks for rights on a process only. */
final class JobChecker extends AuthorizationCommandChecker {
    @Override
    public void checkUpdateJob(JobEntity job) {
        ofNobody(job);
        super.checkUpdateJob(job);
    }

    @Override
    public void checkUpdateRetriesJob(JobEntity job) {
        ofNobody(job);
        super.checkUpdateRetriesJob(job);
    }

    @Override
    public void checkReadJob(JobEntity job) {
        ofNobody(job);
        super.checkReadJob(job);
    }

    private void ofNobody(JobEntity job) {
        if (job.getProcessDefinitionKey() == null) {
            getAuthorizationManager().checkCamundaAdmin();
        }
    }
}
