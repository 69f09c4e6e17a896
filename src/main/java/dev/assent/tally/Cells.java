package dev.assent.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups of a tally that grow as rows come, from the facts and from kept months. */
final class Cells {
    private final Tally tally;
    private final Map<List<String>, Cell> all = new LinkedHashMap<>();

    Cells(Tally tally) {
        this.tally = tally;
    }

    Cell of(List<String> keys) {
        return all.computeIfAbsent(keys, its -> new Cell(tally, its));
    }

    Collection<Cell> all() {
        return all.values();
    }

    /** A row of {@link Tally#sql}. */
    void counted(ResultSet row, int groups) throws SQLException {
        long count = row.getLong("n");
        if (count == 0) {
            return;
        }
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            keys.add(row.getString("g" + i));
        }
        long[] sums = new long[tally.sums().size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = row.getLong("s" + i);
        }
        Cell cell = of(keys);
        cell.add(count, sums);
        for (int i = 0; i < tally.spreads().size(); i++) {
            cell.spread(i).add(row.getInt("d" + i), count);
        }
    }
}
