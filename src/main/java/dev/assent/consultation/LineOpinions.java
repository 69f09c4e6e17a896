package dev.assent.consultation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One empty row a line of the file, for the form. */
final class LineOpinions {
    private LineOpinions() {
    }

    static List<Map<String, Object>> blank(Map<String, Object> file) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (file.get("lines") instanceof List<?> lines) {
            for (Object line : lines) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("line", ((Map<?, ?>) line).get("line"));
                row.put("description", ((Map<?, ?>) line).get("description"));
                rows.add(row);
            }
        }
        return rows;
    }
}
