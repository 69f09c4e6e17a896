package dev.assent.tally;

import dev.assent.register.ManyRows;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marks months whose facts change, in the transaction that changes them; no two transactions wait for each other there. */
public final class StaleMonths {
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    public StaleMonths(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    /** The months of these facts of these files, as they are now. */
    public Set<String> of(Facts facts, Collection<String> files) {
        return files.isEmpty() ? Set.of() : new TreeSet<>(jdbc.sql("select distinct ended_month from " + facts.table + " where file_number in (:files) and ended_month is not null")
                .param("files", files).query(String.class).list());
    }

    /**
     * Marks them as they are now, and as they were.
     *
     * @param before what was changed since was asked for {@link #of} before
     */
    public void mark(Facts facts, Collection<String> files, Set<String> before) {
        Set<String> months = new TreeSet<>(before);
        months.addAll(of(facts, files));
        mark(facts, months);
    }

    /** Marks these months. */
    public void mark(Facts facts, Set<String> months) {
        ManyRows.insert(batches, "register.figure_stale (facts, ended_month)", months.stream().map(month -> new Object[] {facts.name(), month}).toList());
    }
}
