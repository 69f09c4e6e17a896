package dev.assent.committee;

import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows that forms begin with, one a member. */
final class BlankRows {
    private BlankRows() {
    }

    static List<Map<String, Object>> attendance(List<Map<String, Object>> members, NationalSetup setup) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> member : members) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("member", setup.agency((String) member.get("agency")).map(BlankRows::label).orElse(""));
            rows.add(row);
        }
        return rows;
    }

    /** An agency's name in every language, for a list that knows no reader. */
    static String label(Agency agency) {
        return String.join(" / ", agency.name().values());
    }
}
