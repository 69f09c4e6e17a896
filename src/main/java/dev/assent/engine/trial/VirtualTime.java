package dev.assent.engine.trial;

import java.sql.DatabaseMetaData;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** Lets time pass for one file; refuses to do so over any database that is not in memory. The time is that of the whole process: see {@link #end}. */
@Component
public class VirtualTime {
    private static final String IN_MEMORY = "jdbc:h2:mem:";
    /** No machine fires a timer at its very second. */
    private static final Duration LATE = Duration.ofSeconds(3);
    private static final Set<String> NONE = Set.of("-");

    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final DataSource database;

    VirtualTime(ManagementService jobs, RuntimeService runtime, DataSource database) {
        this.jobs = jobs;
        this.runtime = runtime;
        this.database = database;
    }

    /** It is this moment from now on. */
    public void begin(Instant at) {
        if (!url().startsWith(IN_MEMORY)) {
            throw new IllegalStateException("Time is let pass in memory only, not over " + url().replaceAll("[?;].*", ""));
        }
        ClockUtil.setCurrentTime(Date.from(at));
    }

    private String url() {
        try {
            return JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getURL);
        } catch (MetaDataAccessException unknown) {
            throw new IllegalStateException("The database does not say where it is", unknown);
        }
    }

    /** The real time again. */
    public void end() {
        ClockUtil.reset();
    }

    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Executes what is due for the file now. */
    public void work(String file) {
        for (Job job = first(file, JobQuery::executable); job != null; job = first(file, JobQuery::executable)) {
            jobs.executeJob(job.getId());
        }
    }

    /**
     * Lets time pass: every timer of the file fires in its order, a little later than it should, but not after the end.
     *
     * @param fires is told before a timer fires for when it was set
     */
    public void pass(String file, Instant end, Consumer<Instant> fires) {
        work(file);
        Date after = new Date(end.toEpochMilli() + 1);
        for (Job job = timer(file, after); job != null; job = timer(file, after)) {
            Instant at = job.getDuedate().toInstant();
            fires.accept(at);
            Instant late = at.plus(LATE).isAfter(end) ? end : at.plus(LATE);
            if (late.isAfter(now())) {
                begin(late);
            }
            jobs.executeJob(job.getId());
            work(file);
        }
        begin(end);
        fires.accept(end);
    }

    private Job timer(String file, Date before) {
        return first(file, query -> query.timers().duedateLowerThan(before));
    }

    private Job first(String file, UnaryOperator<JobQuery> which) {
        return which.apply(jobs.createJobQuery().processInstanceIds(instances(file)).active().withRetriesLeft()).orderByJobDuedate().asc()
                .listPage(0, 1).stream().findFirst().orElse(null);
    }

    private Set<String> instances(String file) {
        Set<String> running = runtime.createProcessInstanceQuery().processInstanceBusinessKey(file).list().stream().map(ProcessInstance::getId)
                .collect(Collectors.toSet());
        return running.isEmpty() ? NONE : running;
    }
}
