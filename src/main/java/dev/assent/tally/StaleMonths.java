package dev.assent.tally;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marks months whose facts change, in the transaction that changes them; no two transactions wait for each other there. */
public final class StaleMonths {
    private final JdbcClient jdbc;

    public StaleMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The months of these facts of these files, as they are now: before something is taken away, and after something was written. */
    public void mark(Facts facts, Collection<String> files) {
        if (!files.isEmpty()) {
            jdbc.sql("insert into register.figure_stale (facts, ended_month) select distinct '" + facts + "', ended_month from " + facts.table
                    + " where file_number in (:files) and ended_month is not null").param("files", files).update();
        }
    }
}
