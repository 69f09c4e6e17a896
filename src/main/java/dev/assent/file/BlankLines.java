package dev.assent.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows a form begins with where something is said line by line. */
public final class BlankLines {
    private BlankLines() {
    }

    /** One row a line of the file, its number and description filled in. */
    public static List<Map<String, Object>> of(Map<String, Object> file) {
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
