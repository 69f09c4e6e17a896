package dev.assent.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes nested maps by a path of keys. */
final class Paths {
    private Paths() {}

    static Object get(Object data, List<String> path) {
        Object at = data;
        for (String key : path) {
            at = at instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return at;
    }

    static boolean has(Object data, List<String> path) {
        int last = path.size() - 1;
        return get(data, path.subList(0, last)) instanceof Map<?, ?> map && map.containsKey(path.get(last));
    }

    /** Returns a copy of the data with the value at the path; what was given is left as it is. */
    static Map<String, Object> with(Object data, List<String> path, Object value) {
        Map<String, Object> copy = copy(data);
        String key = path.get(0);
        copy.put(key, path.size() == 1 ? value : with(copy.get(key), path.subList(1, path.size()), value));
        return copy;
    }

    static Map<String, Object> copy(Object data) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (data instanceof Map<?, ?> map) {
            map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        }
        return copy;
    }
}
