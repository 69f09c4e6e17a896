package dev.assent.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Opinions line by line, for the form. */
final class LineOpinions {
    private LineOpinions() {
    }

    /** The blank rows with what was said before on the same line of the same goods. */
    static List<Map<String, Object>> again(List<Map<String, Object>> blank, List<Map<String, Object>> before) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : blank) {
            rows.add(before.stream().filter(said -> same(row, said, "line") && same(row, said, "description")).findFirst().orElse(row));
        }
        return rows;
    }

    private static boolean same(Map<String, Object> row, Map<String, Object> said, String field) {
        return String.valueOf(row.get(field)).equals(String.valueOf(said.get(field)));
    }
}
