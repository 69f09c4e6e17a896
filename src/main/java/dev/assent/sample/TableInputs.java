package dev.assent.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of its inputs a table reads: two questions that differ in nothing else have the same answer. Sooner too many than too few. */
final class TableInputs {
    private static final Pattern WORD = Pattern.compile("\\w+");
    private final String cells;
    private final Set<String> words = new HashSet<>();

    TableInputs(List<String> cells) {
        this.cells = String.join("\n", cells);
        WORD.matcher(this.cells).results().forEach(word -> words.add(word.group()));
    }

    /** What the table reads of them, also of what lies one step below. */
    Map<String, Object> of(Map<String, Object> inputs) {
        Map<String, Object> read = new HashMap<>();
        inputs.forEach((name, value) -> {
            if (words.contains(name)) {
                read.put(name, value instanceof Map<?, ?> fields && !whole(name) ? fields(fields) : value);
            }
        });
        return read;
    }

    /** Does a cell read the whole of it, and not only its fields? */
    private boolean whole(String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b(?!\\s*\\.)").matcher(cells).find();
    }

    private Map<String, Object> fields(Map<?, ?> fields) {
        Map<String, Object> read = new HashMap<>();
        fields.forEach((name, value) -> {
            if (words.contains(name)) {
                read.put((String) name, value);
            }
        });
        return read;
    }
}
