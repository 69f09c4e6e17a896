package dev.assent.halt;

import dev.assent.engine.CommandField;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Who raises the retries of a step that waits for its next attempt has mended the cause and waits for nothing. A time limit that has
 * not failed keeps its date, and so does whoever names one.
 */
final class RaisedRetries extends CommandInterceptor {
    private static final CommandField<String> JOB = new CommandField<>(SetJobRetriesCmd.class, "jobId");
    private static final CommandField<List<String>> JOBS = new CommandField<>(SetJobRetriesCmd.class, "jobIds");
    private static final CommandField<Boolean> DATED = new CommandField<>(SetJobRetriesCmd.class, "isDueDateSet");

    @Override
    public <T> T execute(Command<T> command) {
        T result = next.execute(command);
        if (command instanceof SetJobRetriesCmd && !DATED.of(command) && Context.getCommandContext() != null) {
            List<String> jobs = JOBS.of(command);
            Stream.concat(Stream.ofNullable(JOB.of(command)), jobs == null ? Stream.empty() : jobs.stream())
                    .map(Context.getCommandContext().getJobManager()::findJobById).filter(Objects::nonNull).forEach(RaisedRetries::due);
        }
        return result;
    }

    private static void due(JobEntity job) {
        Date now = ClockUtil.getCurrentTime();
        if (job.getExceptionMessage() != null && job.getRetries() > 0 && job.getDuedate() != null && job.getDuedate().after(now)) {
            job.setDuedate(now);
        }
    }
}
