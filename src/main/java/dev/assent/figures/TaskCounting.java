package dev.assent.figures;

import dev.assent.calendar.WorkingDays;
import dev.assent.node.Node;
import dev.assent.register.ManyRows;
import dev.assent.register.Sql;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetups;
import dev.assent.tally.Facts;
import dev.assent.tally.StaleMonths;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts how long tasks waited and were worked on, from the engine's history, as long as it has them: beside people's work and not with
 * it, so that no click is slowed by it. The engine writes moments in the zone of the process.
 */
@Component
class TaskCounting {
    private static final Logger LOG = LoggerFactory.getLogger(TaskCounting.class);
    private static final int AT_ONCE = 500;
    /** A transaction that was slow to end is found all the same. */
    private static final Duration OVERLAP = Duration.ofDays(1);
    private static final String ENDED = """
            select t.ID_ as id, t.NAME_ as step, t.START_TIME_ as created, t.END_TIME_ as ended, t.DUE_DATE_ as due, t.ASSIGNEE_ as person, t.DELETE_REASON_ as reason,
              f.file_number, f.setup, f.activity, f.destination, f.urgency, f.standing, f.received_at,
              (select min(l.TIMESTAMP_) from ACT_HI_IDENTITYLINK l where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'assignee' and l.OPERATION_TYPE_ = 'add') as claimed,
              (select b.begun_at from register.draft_begun b where b.task_id = t.ID_) as begun,
              (select l.GROUP_ID_ from ACT_HI_IDENTITYLINK l where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and l.GROUP_ID_ is not null
                order by l.TIMESTAMP_, l.GROUP_ID_ limit 1) as agency
            from ACT_HI_TASKINST t join ACT_HI_PROCINST p on p.ID_ = t.PROC_INST_ID_ join register.license_file f on f.file_number = p.BUSINESS_KEY_
            where f.kind = 'APPLICATION' and t.NAME_ is not null and t.END_TIME_ >= :since and not exists (select 1 from register.figure_task k where k.id = t.ID_)
            order by t.END_TIME_, t.ID_ limit\s""" + AT_ONCE;
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final StaleMonths stale;
    private final Function<String, WorkingDays> calendars;
    private final Node node;

    @Autowired
    TaskCounting(JdbcTemplate batches, NationalSetups setups, Node node) {
        this(batches, setup -> setups.of(setup).workingDays(), node);
    }

    TaskCounting(JdbcTemplate batches, Function<String, WorkingDays> calendars, Node node) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
        this.stale = new StaleMonths(batches);
        this.calendars = calendars;
        this.node = node;
    }

    @Scheduled(initialDelayString = "${assent.figures.every:1m}", fixedDelayString = "${assent.figures.every:1m}")
    void again() {
        if (node.answers()) {
            Instant last = jdbc.sql("select max(ended_at) as ended_at from register.figure_task").query((row, i) -> Sql.instant(row, "ended_at")).optional().orElse(null);
            count(last == null ? Instant.EPOCH : last.minus(OVERLAP));
        }
    }

    /** Counts the tasks that have ended since then and are not counted yet. */
    synchronized void count(Instant since) {
        for (List<EndedTask> tasks = ended(since); !tasks.isEmpty(); tasks = ended(tasks.get(tasks.size() - 1).ended())) {
            try {
                write(tasks);
            } catch (DuplicateKeyException another) {
                LOG.info("Another node counts the times of tasks, too");
                return;
            }
        }
    }

    private void write(List<EndedTask> tasks) {
        ManyRows.insert(batches, "register.figure_task",
                tasks.stream().map(task -> task.row(calendars.apply(task.file().setup()))).toList());
        stale.mark(Facts.TASK, tasks.stream().map(task -> task.file().number()).distinct().toList(), Set.of());
        jdbc.sql("delete from register.draft_begun where task_id in (:tasks)").param("tasks", tasks.stream().map(EndedTask::id).toList()).update();
    }

    private List<EndedTask> ended(Instant since) {
        return jdbc.sql(ENDED).param("since", Timestamp.from(since)).query((row, i) -> task(row)).list();
    }

    private static EndedTask task(ResultSet row) throws SQLException {
        FileFacts.File file = new FileFacts.File(row.getString("file_number"), row.getString("setup"), row.getString("activity"), row.getString("destination"),
                row.getString("urgency"), Sql.instant(row, "received_at"), null, row.getString("standing"));
        Instant claimed = moment(row, "claimed");
        Instant begun = Sql.instant(row, "begun");
        boolean completed = "completed".equals(row.getString("reason"));
        return new EndedTask(row.getString("id"), file, agency(row.getString("agency")), row.getString("step"), moment(row, "created"),
                begun == null || claimed != null && claimed.isBefore(begun) ? claimed : begun, moment(row, "due"), moment(row, "ended"), completed ? row.getString("person") : null);
    }

    private static String agency(String group) {
        return group == null ? "" : group.endsWith(Agency.HEAD) && !group.equals(Agency.HEAD) ? group.substring(0, group.length() - Agency.HEAD.length()) : group;
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
