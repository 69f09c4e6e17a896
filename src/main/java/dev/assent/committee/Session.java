package dev.assent.committee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What members read beside the file, as a plain map for models and forms; never changed, always copied. */
final class Session {
    private Session() {
    }

    static Map<String, Object> with(Map<String, Object> session, Map<String, Object> more) {
        Map<String, Object> grown = new LinkedHashMap<>(session);
        grown.putAll(more);
        return grown;
    }

    /** The rows that a list of the session has, and these after them. */
    static List<Object> plus(Map<String, Object> session, String list, List<? extends Object> rows) {
        List<Object> all = new ArrayList<>(session.get(list) instanceof List<?> known ? known : List.of());
        all.addAll(rows);
        return all;
    }
}
