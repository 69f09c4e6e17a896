package dev.assent.consultation;

import dev.assent.engine.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds to each result of a table, as {@code because}, the row it came from. */
public final class Because {
    private Because() {
    }

    /**
     * The rows with their origin.
     *
     * @param rows    what a table gave
     * @param matched the rows that applied, in the same order; where they are not known the rows stay as they are
     */
    public static List<Map<String, Object>> of(List<Map<String, Object>> rows, List<TableRow> matched) {
        if (matched.size() != rows.size()) {
            return rows;
        }
        List<Map<String, Object>> explained = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Object> row = new LinkedHashMap<>(rows.get(i));
            row.put("because", matched.get(i).asMap());
            explained.add(row);
        }
        return explained;
    }
}
