package dev.assent.file;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What is different between two applications, field by field. Lines are compared by their numbers, other lists by their order. */
final class Differences {
    /**
     * A field that was added, left out or changed.
     *
     * @param field  such as {@code endUser.name}, {@code lines[2].quantity} (2 is the number of the line) or {@code documents[1].reference}
     *               (1 is the first)
     * @param before null where it was added
     * @param after  null where it was left out
     */
    record Change(String field, Object before, Object after) {
    }

    private Differences() {
    }

    /** The changes in the order of the application; what was left out comes last. */
    static List<Change> between(Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> old = flat(before);
        Map<String, Object> now = flat(after);
        Set<String> fields = new LinkedHashSet<>(now.keySet());
        fields.addAll(old.keySet());
        return fields.stream().filter(field -> !same(old.get(field), now.get(field)))
                .map(field -> new Change(field, old.get(field), now.get(field))).toList();
    }

    private static boolean same(Object one, Object other) {
        return one instanceof Number a && other instanceof Number b ? number(a).compareTo(number(b)) == 0 : Objects.equals(one, other);
    }

    private static BigDecimal number(Number number) {
        return new BigDecimal(number.toString());
    }

    private static Map<String, Object> flat(Map<String, Object> application) {
        Map<String, Object> flat = new LinkedHashMap<>();
        application.forEach((name, value) -> add(flat, name, value));
        return flat;
    }

    private static void add(Map<String, Object> flat, String path, Object value) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, part) -> add(flat, path + "." + name, part));
        } else if (value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            for (int i = 0; i < list.size(); i++) {
                Object number = ((Map<?, ?>) list.get(i)).get("line");
                add(flat, path + "[" + (number == null ? i + 1 : number) + "]", list.get(i));
            }
        } else if (value != null && !value.equals(List.of())) {
            flat.put(path, value);
        }
    }
}
