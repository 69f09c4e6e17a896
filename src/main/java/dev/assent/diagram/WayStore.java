package dev.assent.diagram;

import dev.assent.replica.Reads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows the files of a way through a model, in the engine's history. */
@Component
class WayStore {
    private static final String FILES = " join register.figure_file f on f.file_number = p.BUSINESS_KEY_ where p.PROC_DEF_KEY_ = :process and f.way = :way and f.setup = :setup";
    private static final String NODES = "select h.ACT_ID_ as id, count(distinct p.BUSINESS_KEY_) as files from ACT_HI_PROCINST p join ACT_HI_ACTINST h on h.PROC_INST_ID_ = p.ID_"
            + FILES + " group by h.ACT_ID_ order by 1";
    // one after the other by the engine's own count; whether a flow leads there the model knows
    private static final String FLOWS = "select w.source, w.target, count(distinct w.file) as files from (select p.BUSINESS_KEY_ as file, h.ACT_ID_ as source,"
            + " lead(h.ACT_ID_) over (partition by h.PROC_INST_ID_, h.PARENT_ACT_INST_ID_ order by h.SEQUENCE_COUNTER_) as target"
            + " from ACT_HI_PROCINST p join ACT_HI_ACTINST h on h.PROC_INST_ID_ = p.ID_" + FILES + ") w where w.target is not null group by w.source, w.target order by 1, 2";
    private final Reads reads;

    WayStore(Reads reads) {
        this.reads = reads;
    }

    /** @param process of the setup, or a block that its files went through */
    WayOnModel of(String process, String setup, String way) {
        long files = reads.client().sql("select count(*) from register.figure_file where setup = ? and way = ?").params(setup, way).query(Long.class).single();
        long followed = count("select count(distinct p.BUSINESS_KEY_) from ACT_HI_PROCINST p" + FILES, process, setup, way);
        return new WayOnModel(files, followed,
                asked(NODES, process, setup, way).query((row, i) -> new WayOnModel.Passed(row.getString("id"), row.getLong("files"))).list(),
                asked(FLOWS, process, setup, way).query((row, i) -> new WayOnModel.Flow(row.getString("source"), row.getString("target"), row.getLong("files"))).list());
    }

    private long count(String sql, String process, String setup, String way) {
        return asked(sql, process, setup, way).query(Long.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, String process, String setup, String way) {
        return reads.client().sql(sql).param("process", process).param("setup", setup).param("way", way);
    }
}
