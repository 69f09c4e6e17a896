package dev.assent.halt;

import dev.assent.halt.Halt.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the engine's tables what stands still at this moment, so that nothing depends on a step that would have to tell. */
@Component
class Standstills {
    private static final String FILE = " from ACT_RU_EXECUTION e join ACT_RU_EXECUTION r on r.ID_ = e.ROOT_PROC_INST_ID_ ";
    private static final String NUMBER = "coalesce(e.BUSINESS_KEY_, r.BUSINESS_KEY_)";
    // e is the process instance; causes only, not the incidents that callers of a block inherit
    private static final String FAILED = """
            select i.ID_ as subject, %s as file_number, i.PROC_INST_ID_ as instance, i.PROC_DEF_ID_ as definition,
              coalesce(i.FAILED_ACTIVITY_ID_, i.ACTIVITY_ID_) as step, i.INCIDENT_MSG_ as about, i.INCIDENT_TIMESTAMP_ as since
            from ACT_RU_INCIDENT i left join ACT_RU_EXECUTION e on e.ID_ = i.PROC_INST_ID_ left join ACT_RU_EXECUTION r on r.ID_ = e.ROOT_PROC_INST_ID_
            where i.ROOT_CAUSE_INCIDENT_ID_ = i.ID_""".formatted(NUMBER);
    private static final String SUSPENDED = """
            select e.ID_ as subject, %s as file_number, e.ID_ as instance, e.PROC_DEF_ID_ as definition, null as step, null as about, null as since
            %s where e.ID_ = e.PROC_INST_ID_ and e.SUSPENSION_STATE_ = 2""".formatted(NUMBER, FILE);
    private static final String SUSPENDED_JOB = """
            select j.ID_ as subject, %s as file_number, e.ID_ as instance, e.PROC_DEF_ID_ as definition, d.ACT_ID_ as step, null as about, null as since
            %s join ACT_RU_JOB j on j.PROCESS_INSTANCE_ID_ = e.ID_ left join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
            where e.SUSPENSION_STATE_ = 1 and j.SUSPENSION_STATE_ = 2""".formatted(NUMBER, FILE);
    private static final String DELETED = """
            select f.file_number as subject, f.file_number as file_number, null as instance, null as definition, null as step, null as about, null as since
            from register.license_file f where f.closed_at is null and not exists (
              select 1 from ACT_RU_EXECUTION e join ACT_RE_PROCDEF p on p.ID_ = e.PROC_DEF_ID_ where e.BUSINESS_KEY_ = f.file_number
                and (p.KEY_ = f.setup or f.kind = 'INVESTIGATION' and p.KEY_ = 'SuspectedTransfer'))""";
    private static final String STRANDED = """
            select x.ID_ as subject, %s as file_number, e.ID_ as instance, e.PROC_DEF_ID_ as definition, x.ACT_ID_ as step, null as about, null as since
            %s join ACT_RU_EXECUTION x on x.PROC_INST_ID_ = e.ID_
            where x.IS_ACTIVE_ = %s and e.SUSPENSION_STATE_ = 1
              and not exists (select 1 from ACT_RU_EXECUTION c where c.PARENT_ID_ = x.ID_ or c.SUPER_EXEC_ = x.ID_)
              and not exists (select 1 from ACT_RU_TASK t where t.EXECUTION_ID_ = x.ID_)
              and not exists (select 1 from ACT_RU_JOB j where j.EXECUTION_ID_ = x.ID_)
              and not exists (select 1 from ACT_RU_EXT_TASK t where t.EXECUTION_ID_ = x.ID_)
              and not exists (select 1 from ACT_RU_EVENT_SUBSCR s where s.EXECUTION_ID_ = x.ID_)""".formatted(NUMBER, FILE, "true");
    private static final String NOBODY = """
            select t.ID_ as subject, %s as file_number, e.ID_ as instance, e.PROC_DEF_ID_ as definition, t.TASK_DEF_KEY_ as step,
              (select min(l.GROUP_ID_) from ACT_RU_IDENTITYLINK l where l.TASK_ID_ = t.ID_) as about, t.CREATE_TIME_ as since
            %s join ACT_RU_TASK t on t.PROC_INST_ID_ = e.ID_
            where t.ASSIGNEE_ is null and not exists (
              select 1 from ACT_RU_IDENTITYLINK l left join ACT_ID_MEMBERSHIP m on m.GROUP_ID_ = l.GROUP_ID_
              where l.TASK_ID_ = t.ID_ and (l.USER_ID_ is not null or m.USER_ID_ is not null))""".formatted(NUMBER, FILE);

    // the first condition says where to look, or the database computes the number of every execution there is
    private static final String OF_FILE = " and e.ROOT_PROC_INST_ID_ in (select b.ROOT_PROC_INST_ID_ from ACT_RU_EXECUTION b where b.BUSINESS_KEY_ = ?) and "
            + NUMBER + " = ?";
    private static final int LONGEST_NUMBER = 32;

    private final JdbcClient jdbc;

    Standstills(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that stands still, the files' own and what belongs to no file. It reads everything that is open. */
    List<Halt> all() {
        return Stream.concat(noted().stream(), Stream.of(query(Kind.DELETED, DELETED), query(Kind.STRANDED, STRANDED), query(Kind.NOBODY, NOBODY))
                .flatMap(List::stream)).toList();
    }

    /** What the engine itself has noted: {@link Kind#FAILED} and {@link Kind#SUSPENDED}. */
    List<Halt> noted() {
        return Stream.of(query(Kind.FAILED, FAILED), query(Kind.SUSPENDED, SUSPENDED), query(Kind.SUSPENDED, SUSPENDED_JOB)).flatMap(List::stream).toList();
    }

    /** What keeps this file; however many others are open. */
    List<Halt> of(String fileNumber) {
        return Stream.of(query(Kind.FAILED, FAILED, fileNumber), query(Kind.SUSPENDED, SUSPENDED, fileNumber), query(Kind.SUSPENDED, SUSPENDED_JOB, fileNumber),
                query(Kind.DELETED, DELETED, fileNumber), query(Kind.STRANDED, STRANDED, fileNumber), query(Kind.NOBODY, NOBODY, fileNumber))
                .flatMap(List::stream).toList();
    }

    private List<Halt> query(Kind kind, String sql) {
        return jdbc.sql(sql).query((row, i) -> halt(kind, row)).list();
    }

    private List<Halt> query(Kind kind, String sql, String number) {
        if (kind == Kind.DELETED) {
            return jdbc.sql(sql + " and f.file_number = ?").param(number).query((row, i) -> halt(kind, row)).list();
        }
        return jdbc.sql(sql + OF_FILE).params(number, number).query((row, i) -> halt(kind, row)).list();
    }

    private static Halt halt(Kind kind, ResultSet row) throws SQLException {
        Timestamp since = row.getTimestamp("since");
        return new Halt(kind, row.getString("subject"), number(row.getString("file_number")), row.getString("instance"), row.getString("definition"),
                row.getString("step"), row.getString("about"), since == null ? null : since.toInstant());
    }

    // a designer's process may have any business key, up to the engine's 255 characters
    private static String number(String businessKey) {
        return businessKey == null || businessKey.length() <= LONGEST_NUMBER ? businessKey : businessKey.substring(0, LONGEST_NUMBER);
    }
}
