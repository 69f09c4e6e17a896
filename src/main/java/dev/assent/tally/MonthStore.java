package dev.assent.tally;

import dev.assent.register.Json;
import dev.assent.register.ManyRows;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Months that were counted once and are kept, as long as none of their facts changes. */
class MonthStore {
    /** Raised when a tally counts something else: what was kept before is counted anew. */
    static final int SHAPE = 1;
    private static final int AT_ONCE = 1000;
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    /**
     * The months of a question.
     *
     * @param kept   and unchanged since
     * @param others which only the facts answer
     */
    record Split(List<String> kept, List<String> others) {
    }

    MonthStore(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    Split split(Facts facts, Scope scope) {
        Set<String> fresh = fresh(facts);
        Map<Boolean, List<String>> split = all(facts).stream().filter(scope::of).collect(Collectors.partitioningBy(fresh::contains));
        return new Split(split.get(true), split.get(false));
    }

    /** Those that are to be counted: never counted, or changed since; the newest first. */
    Collection<String> due(Facts facts) {
        Set<String> due = new TreeSet<>(Comparator.reverseOrder());
        due.addAll(all(facts));
        due.removeAll(fresh(facts));
        due.addAll(jdbc.sql("select distinct ended_month from register.figure_stale where facts = ?").param(facts.name()).query(String.class).list());
        return due;
    }

    private Set<String> fresh(Facts facts) {
        return new HashSet<>(jdbc.sql("select f.ended_month from register.figure_fresh f where f.facts = :facts and f.shape = " + SHAPE
                + " and not exists (select 1 from register.figure_stale s where s.facts = f.facts and s.ended_month = f.ended_month)").param("facts", facts.name()).query(String.class).list());
    }

    /** From the first that has facts to the last; each end is found in an index. */
    private List<String> all(Facts facts) {
        List<String> ends = Stream.of("min", "max").map(end -> jdbc.sql("select " + end + "(ended_month) from " + facts.table).query((row, i) -> row.getString(1)).list().get(0)).toList();
        return ends.get(0) == null ? List.of() : Stream.iterate(YearMonth.parse(ends.get(0)), month -> !month.isAfter(YearMonth.parse(ends.get(1))), month -> month.plusMonths(1))
                .map(YearMonth::toString).toList();
    }

    void read(Cells cells, Tally tally, List<String> by, Scope scope, List<String> months) {
        if (months.isEmpty()) {
            return;
        }
        List<String> known = Stream.concat(Tally.PLACE.stream(), tally.by().stream().map(Column::name)).toList();
        jdbc.sql("select * from register.figure_month where tally = :tally and ended_month in (:months)").param("tally", tally.name()).param("months", months).query(row -> {
            if (scope.of(row.getString("setup"), row.getString("activity"))) {
                List<Object> keys = new ArrayList<>(List.of(row.getString("setup"), row.getString("activity"), row.getString("ended_month")));
                keys.addAll((List<?>) Json.readMap(row.getString("grouped")).get("by"));
                Cell cell = cells.of(by.stream().map(name -> (String) keys.get(known.indexOf(name))).collect(Collectors.toCollection(ArrayList::new)));
                cell.add(row.getLong("counted"), Arrays.stream(row.getString("sums").split(",")).filter(each -> !each.isEmpty()).mapToLong(Long::parseLong).toArray());
                String[] spreads = row.getString("spreads").split("\\|", -1);
                for (int i = 0; i < tally.spreads().size(); i++) {
                    cell.spread(i).addPacked(spreads[i]);
                }
            }
        });
    }

    /** Counts a month and keeps it, in the transaction of the caller. What changes meanwhile marks it again. */
    void keep(Facts facts, String month, List<Tally> tallies) {
        // first: what is counted below is as new as these marks, or newer
        List<Long> marks = jdbc.sql("select id from register.figure_stale where facts = ? and ended_month = ?").params(facts.name(), month).query(Long.class).list();
        jdbc.sql("delete from register.figure_fresh where facts = ? and ended_month = ?").params(facts.name(), month).update();
        // another node that counts the same month waits here, and then gives way
        jdbc.sql("insert into register.figure_fresh (facts, ended_month, shape) values (?, ?, " + SHAPE + ")").params(facts.name(), month).update();
        for (Tally tally : tallies) {
            jdbc.sql("delete from register.figure_month where tally = ? and ended_month = ?").params(tally.name(), month).update();
            List<String> by = Stream.concat(Stream.of("setup", "activity"), tally.by().stream().map(Column::name)).toList();
            Cells cells = new Cells(tally);
            jdbc.sql(tally.ofMonths(by, "true")).param("months", List.of(month)).query(row -> {
                cells.counted(row, by.size());
            });
            ManyRows.insert(batches, "register.figure_month", cells.all().stream().map(cell -> row(tally, month, cell)).toList());
        }
        for (int from = 0; from < marks.size(); from += AT_ONCE) {
            jdbc.sql("delete from register.figure_stale where id in (:marks)").param("marks", marks.subList(from, Math.min(marks.size(), from + AT_ONCE))).update();
        }
    }

    private static Object[] row(Tally tally, String month, Cell cell) {
        List<String> keys = cell.keys();
        return new Object[] {tally.name(), month, keys.get(0), keys.get(1), Json.write(Map.of("by", keys.subList(2, keys.size()))), cell.count(),
            Arrays.stream(cell.sums()).mapToObj(String::valueOf).collect(Collectors.joining(",")), cell.packed()};
    }
}
