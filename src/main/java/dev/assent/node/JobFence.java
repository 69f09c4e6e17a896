package dev.assent.node;

import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * A node that lost the database or the time takes no jobs, and does none that were taken from it while they waited in its queue.
 */
final class JobFence extends CommandInterceptor {
    private final Node node;
    private final JobIds ids = new JobIds();

    JobFence(Node node) {
        this.node = node;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
        // stands before the transaction, too, so that a database that is away costs no attempt and no trace in the log
        if (command instanceof AcquireJobsCmd && !mayWork()) {
            return (T) new AcquiredJobs(0);
        }
        if (command instanceof ExecuteJobsCmd job && Context.getJobExecutorContext() != null && !mine(ids.of(job))) {
            return null;
        }
        return next.execute(command);
    }

    private boolean mayWork() {
        return node.answers() && node.mayWork();
    }

    private boolean mine(String id) {
        if (!mayWork() || Context.getCommandContext() == null) {
            return mayWork();
        }
        // read once: the command finds the same row in its cache, and its revision decides at the end
        JobEntity job = Context.getCommandContext().getJobManager().findJobById(id);
        return job != null && node.id().equals(job.getLockOwner());
    }
}
