package dev.assent.drawing;

import java.util.List;
import java.util.Map;

/**
 * What a picture shows besides the model.
 *
 * @param marks id of a node or flow to how it stands out
 * @param notes id of a node to lines of text below it, such as a day
 */
public record Marks(Map<String, Mark> marks, Map<String, List<String>> notes) {
    public static final Marks NONE = new Marks(Map.of(), Map.of());

    Mark.Style style(String id) {
        return Mark.style(marks.get(id));
    }
}
