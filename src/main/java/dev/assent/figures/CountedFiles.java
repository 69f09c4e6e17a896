package dev.assent.figures;

import dev.assent.register.ManyRows;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which files are counted, by which rules, and which wait for it: none is forgotten. */
@Component
class CountedFiles {
    /** Raised when the same facts come to other figures: then every file is counted anew. */
    static final int RULES = 1;
    private static final int DUE = 0;
    private static final int LONGEST = 500;
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    /**
     * A file that waits to be counted.
     *
     * @param due it could not be counted when it should have been; what had been counted before stands
     */
    record Waiting(String file, boolean due) {
    }

    CountedFiles(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    /** Is this row of figure_state what {@link #counted} would write? */
    static boolean current(ResultSet row) throws SQLException {
        return row.getInt("rules") == RULES && row.getInt("attempts") == 0;
    }

    void counted(List<String> files) {
        if (files.isEmpty()) {
            return;
        }
        jdbc.sql("delete from register.figure_state where file_number in (:files)").param("files", files).update();
        ManyRows.insert(batches, "register.figure_state (file_number, rules, attempts)", files.stream().map(file -> new Object[] {file, RULES, 0}).toList());
    }

    /** It could not be counted: it is tried again until it can. */
    void due(String file, Instant now, Throwable fault) {
        String why = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        String failure = why.length() > LONGEST ? why.substring(0, LONGEST) : why;
        if (jdbc.sql("update register.figure_state set rules = ?, due_since = coalesce(due_since, ?), attempts = attempts + 1, failure = ? where file_number = ?")
                .params(DUE, Sql.time(now), failure, file).update() == 0) {
            jdbc.sql("insert into register.figure_state (file_number, rules, due_since, attempts, failure) values (?, ?, ?, 1, ?)")
                    .params(file, DUE, Sql.time(now), failure).update();
        }
    }

    /** Files that are not counted, or by earlier rules; those that were tried least come first, at most so many. */
    List<Waiting> left(int most) {
        return waiting("select f.file_number, s.rules from register.license_file f left join register.figure_state s on s.file_number = f.file_number"
                + " where f.kind = 'APPLICATION' and (s.rules is null or s.rules < " + RULES + ") order by coalesce(s.attempts, 0), f.file_number limit ?", most);
    }

    /** Those of them that could not be counted when they should have been. */
    List<Waiting> due(int most) {
        return waiting("select s.file_number, s.rules from register.figure_state s where s.rules = " + DUE + " order by s.attempts, s.file_number limit ?", most);
    }

    private List<Waiting> waiting(String sql, int most) {
        return jdbc.sql(sql).param(most).query((row, i) -> new Waiting(row.getString("file_number"), DUE == row.getInt("rules") && !row.wasNull())).list();
    }

    /** How many these are. */
    long howMany() {
        return jdbc.sql("select count(*) from register.figure_state where rules = " + DUE).query(Long.class).single();
    }

    /** The oldest of them, as "number: why". */
    List<String> failures(int most) {
        return jdbc.sql("select file_number || ': ' || failure from register.figure_state where rules = " + DUE + " order by due_since, file_number limit ?").param(most)
                .query(String.class).list();
    }
}
