package dev.assent.tally;

import java.util.Map;
import java.util.Set;

/**
 * Of which facts something is asked.
 *
 * @param conditions on the alias of the facts
 * @param values     of its parameters
 * @param plain      the same as setup, activity, from and to (months), as far as they are said, where whoever asks may know everything; null:
 *                   it asks or may know something else, which only the facts themselves answer
 */
public record Scope(String conditions, Map<String, Object> values, Map<String, String> plain) {
    /** What kept months can be asked for. */
    public static final Set<String> PLAIN = Set.of("setup", "activity", "from", "to");

    boolean of(String month) {
        return (!plain.containsKey("from") || month.compareTo(plain.get("from")) >= 0) && (!plain.containsKey("to") || month.compareTo(plain.get("to")) <= 0);
    }

    boolean of(String setup, String activity) {
        return plain.getOrDefault("setup", setup).equals(setup) && plain.getOrDefault("activity", activity).equals(activity);
    }
}
