package dev.assent.draft;

import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drafts of all people, each to be had by its author only. */
@Component
class Drafts {
    /**
     * @param answers   JSON, by the keys of the form
     * @param revision  another at each writing
     * @param writtenAt UTC
     */
    record Draft(String answers, String revision, Instant writtenAt) {
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Draft> of(String author, Place place) {
        return jdbc.sql("select answers, revision, written_at from register.draft where author = ? and place = ?")
                .params(author, place.name()).query((row, i) -> draft(row)).optional();
    }

    /**
     * Keeps what was typed.
     *
     * @param basis the revision that was read before; null: there was none
     * @return empty if somebody has written since: nothing is kept then
     */
    Optional<Draft> keep(String author, Place place, String basis, String answers) {
        Draft draft = new Draft(answers, UUID.randomUUID().toString(), clock.instant());
        boolean changed = basis != null && jdbc.sql("""
                update register.draft set answers = ?, revision = ?, written_at = ? where author = ? and place = ? and revision = ?""")
                .params(draft.answers(), draft.revision(), Sql.time(draft.writtenAt()), author, place.name(), basis).update() == 1;
        return changed || add(author, place, draft) ? Optional.of(draft) : Optional.empty();
    }

    // when somebody began to work on a task is told by figures, which read it when the task has ended
    private void begun(String task, Instant at) {
        jdbc.sql("insert into register.draft_begun (task_id, begun_at) select cast(:task as varchar(64)), cast(:at as timestamp(3) with time zone)"
                + " where not exists (select 1 from register.draft_begun where task_id = :task)").param("task", task).param("at", Sql.time(at)).update();
    }

    // also after the one that was read has been thrown away
    private boolean add(String author, Place place, Draft draft) {
        if (of(author, place).isPresent()) {
            return false;
        }
        try {
            if (place.taskId() != null) {
                begun(place.taskId(), draft.writtenAt());
            }
            jdbc.sql("insert into register.draft (author, place, task_id, answers, revision, written_at) values (?, ?, ?, ?, ?, ?)")
                    .params(author, place.name(), place.taskId(), draft.answers(), draft.revision(), Sql.time(draft.writtenAt())).update();
            return true;
        } catch (DuplicateKeyException faster) {
            return false;
        }
    }

    void discard(String author, Place place) {
        jdbc.sql("delete from register.draft where author = ? and place = ?").params(author, place.name()).update();
    }

    /** The task is done or withdrawn. */
    void discardOf(String taskId) {
        jdbc.sql("delete from register.draft where task_id = ?").param(taskId).update();
    }

    /** The form has been taken by a person, whose own draft stays. */
    void discardForOthers(Place place, String taker) {
        jdbc.sql("delete from register.draft where place = ? and author <> ?").params(place.name(), taker).update();
    }

    /** The tasks for which there are drafts. */
    List<String> tasks() {
        return jdbc.sql("select distinct task_id from register.draft where task_id is not null").query(String.class).list();
    }

    /** Those for no task, last written before. */
    void discardBefore(Instant limit) {
        jdbc.sql("delete from register.draft where task_id is null and written_at < ?").param(Sql.time(limit)).update();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(row.getString("answers"), row.getString("revision"), Sql.instant(row, "written_at"));
    }
}
