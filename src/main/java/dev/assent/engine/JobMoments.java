package dev.assent.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Hands the {@link Moment} of a step on to the steps after it: a continuation is created as of the moment in force, so the time it waits
 * in the queue, and the time a timer came late, cost nobody anything.
 */
public final class JobMoments extends JobManager {
    /** Whoever is told so long after a deadline passed would lose his time. */
    static final Duration OUTAGE = Duration.ofHours(12);

    private Instant notBefore = Instant.MIN;

    /** The moment of the running job, {@code now} without one. */
    static Instant inForce(Instant now) {
        CommandContext command = Context.getCommandContext();
        Instant due = command == null || command.getCurrentJob() == null ? null : due(command.getCurrentJob(), command);
        if (due == null) {
            return now;
        }
        Instant raised = command.getJobManager() instanceof JobMoments jobs ? jobs.notBefore : due;
        return recent(due.isBefore(raised) ? raised : due, now);
    }

    /** A moment that passed, or now where it lies so far back that time would be lost, or still to come. */
    static Instant recent(Instant passed, Instant now) {
        return passed.isAfter(now) || passed.isBefore(now.minus(OUTAGE)) ? now : passed;
    }

    static void raise(Instant instant) {
        CommandContext command = Context.getCommandContext();
        if (command != null && command.getJobManager() instanceof JobMoments jobs && jobs.notBefore.isBefore(instant)) {
            jobs.notBefore = instant;
        }
    }

    @Override
    public void insertJob(JobEntity job) {
        super.insertJob(job);
        job.setCreateTime(Date.from(inForce(ClockUtil.getCurrentTime().toInstant())));
    }

    private static Instant due(JobEntity job, CommandContext command) {
        if (job.getCreateTime() == null || !(job instanceof MessageEntity || job instanceof TimerEntity)) {
            return null;
        }
        Instant created = job.getCreateTime().toInstant();
        Date due = job instanceof TimerEntity ? firstDue(job, command) : null;
        // a deadline is the last moment of its own day; one that had passed when it was set counts from then
        return due == null || due.toInstant().minusMillis(1).isBefore(created) ? created : due.toInstant().minusMillis(1);
    }

    /** A failed attempt moves the due date of a timer; when it was due at first is in its log. */
    private static Date firstDue(JobEntity job, CommandContext command) {
        if (job.getExceptionMessage() == null && job.getExceptionByteArrayId() == null) {
            return job.getDuedate();
        }
        HistoricJobLog created = command.runWithoutAuthorization(() -> command.getProcessEngineConfiguration().getHistoryService()
                .createHistoricJobLogQuery().jobId(job.getId()).creationLog().singleResult());
        return created == null ? job.getDuedate() : created.getJobDueDate();
    }

    /** Puts it in the place of the engine's own. */
    public static SessionFactory sessions() {
        return new Factory();
    }

    private static final class Factory implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return JobManager.class;
        }

        @Override
        public Session openSession() {
            return new JobMoments();
        }
    }
}
