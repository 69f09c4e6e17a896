package dev.assent.halt;

import dev.assent.edge.Passing;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * What becomes of a background step that failed: tried again where the failure can pass by itself, else an incident at once.
 * Who raises the retries has mended the cause and waits for nothing: a step that gave up is due.
 */
final class FailedStep extends DefaultJobRetryCmd {
    private static final long serialVersionUID = 1;

    FailedStep(String jobId, Throwable failure) {
        super(jobId, failure);
    }

    @Override
    public Object execute(CommandContext context) {
        JobEntity job = getJob();
        if (job == null || Passing.passes(exception)) {
            super.execute(context);
        } else {
            job.unlock();
            logException(job);
            job.setRetries(0);
        }
        if (job != null && job.getRetries() <= 0 && job.getDuedate() != null && job.getDuedate().after(ClockUtil.getCurrentTime())) {
            job.setDuedate(ClockUtil.getCurrentTime());
        }
        return null;
    }

    @Override
    protected void logException(JobEntity job) {
        super.logException(job);
        job.setExceptionMessage(Causes.of(exception, jobId).english());
    }
}
