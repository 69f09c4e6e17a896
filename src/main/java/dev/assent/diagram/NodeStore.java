package dev.assent.diagram;

import dev.assent.register.Register;
import dev.assent.replica.Reads;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Reads the engine's history and what is under way; its moments are in the zone of the process, as the engine writes them. */
@Component
class NodeStore {
    private static final Duration LOOKED_BACK = Duration.ofDays(365);
    private static final String TYPES = " h.ACT_TYPE_ in ('userTask', 'callActivity', 'receiveTask', 'intermediateMessageCatch', 'intermediateTimer') ";
    private static final String OF_KEY = " h.PROC_DEF_ID_ in (select d.ID_ from ACT_RE_PROCDEF d where d.KEY_ = :process) ";
    private static final String PASSED = """
            select h.ACT_ID_ as id, count(*) as passed, percentile_cont(0.5) within group (order by h.DURATION_) as half,
              percentile_cont(0.9) within group (order by h.DURATION_) as most
            from ACT_HI_ACTINST h where h.END_TIME_ >= :since and\s""" + OF_KEY + " and " + TYPES + " group by h.ACT_ID_";
    private static final String WAITING = "select h.ACT_ID_ as id, count(*) as waiting from ACT_HI_ACTINST h where h.END_TIME_ is null and " + OF_KEY + " and " + TYPES
            + " group by h.ACT_ID_";
    // from each late task up through the calls that led to it
    private static final String LATE = """
            with recursive up (instance, node, definition) as (
              select t.PROC_INST_ID_, t.TASK_DEF_KEY_, t.PROC_DEF_ID_ from ACT_RU_TASK t where t.DUE_DATE_ < :now and t.PROC_INST_ID_ is not null
              union all
              select c.PROC_INST_ID_, c.ACT_ID_, c.PROC_DEF_ID_ from up join ACT_RU_EXECUTION p on p.ID_ = up.instance
                join ACT_RU_EXECUTION c on c.ID_ = p.SUPER_EXEC_)
            select node as id, count(*) as late from up join ACT_RE_PROCDEF d on d.ID_ = up.definition where d.KEY_ = :process group by node""";
    private static final String OF_FILE = """
            select h.ACT_ID_ as id, count(*) as times, sum(coalesce(h.DURATION_, 0)) as spent,
              min(case when h.END_TIME_ is null then h.START_TIME_ end) as since
            from ACT_HI_ACTINST h where h.PROC_INST_ID_ = :instance and\s""" + TYPES + " group by h.ACT_ID_ order by 1";
    private final Reads reads;
    private final Register register;

    NodeStore(Reads reads, Register register) {
        this.reads = reads;
        this.register = register;
    }

    /** Nodes that were passed in the last twelve months, or in which something waits, by their ids. */
    List<NodeTimes> ofProcess(String process) {
        Instant now = register.now();
        Map<String, NodeTimes> nodes = new TreeMap<>();
        reads.client().sql(PASSED).param("process", process).param("since", Timestamp.from(now.minus(LOOKED_BACK))).query(row -> {
            nodes.put(row.getString("id"), new NodeTimes(row.getString("id"), row.getLong("passed"), days(row.getDouble("half")), days(row.getDouble("most")), 0, 0));
        });
        Map<String, Long> late = new HashMap<>();
        reads.client().sql(LATE).param("process", process).param("now", Timestamp.from(now)).query(row -> {
            late.put(row.getString("id"), row.getLong("late"));
        });
        reads.client().sql(WAITING).param("process", process).query(row -> {
            nodes.merge(row.getString("id"), new NodeTimes(row.getString("id"), 0, 0, 0, row.getLong("waiting"), 0),
                    (passed, waits) -> new NodeTimes(passed.id(), passed.passed(), passed.medianDays(), passed.p90Days(), waits.waiting(), 0));
        });
        return nodes.values().stream().map(node -> new NodeTimes(node.id(), node.passed(), node.medianDays(), node.p90Days(), node.waiting(),
                late.getOrDefault(node.id(), 0L))).toList();
    }

    /** Nodes of one process instance, by their ids. */
    List<FileNode> ofInstance(String instance) {
        long now = register.now().toEpochMilli();
        return reads.client().sql(OF_FILE).param("instance", instance).query((row, i) -> {
            Timestamp since = row.getTimestamp("since");
            long open = since == null ? 0 : Math.max(0, now - since.getTime());
            return new FileNode(row.getString("id"), row.getLong("times"), days(row.getLong("spent") + open), since == null ? null : since.toInstant());
        }).list();
    }

    private static double days(double milliseconds) {
        return Math.round(milliseconds / Duration.ofDays(1).toMillis() * 10) / 10.0;
    }
}
