package dev.assent.engine.model;

import java.util.List;
import java.util.Map;

/**
 * One element of a BPMN or DMN file.
 *
 * @param type local name, such as {@code userTask}
 * @param owner id of the nearest element around it that has one, itself included
 * @param line line where its opening tag ends
 * @param attributes by local name
 * @param text its own text, trimmed
 * @param around ids of the elements around it, the outermost first, itself included
 */
public record ModelElement(String type, String owner, int line, Map<String, String> attributes, String text,
        List<String> around) {
    /** The attribute by its local name; empty if it is missing. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** Whether its local name is one of these. */
    public boolean is(String... types) {
        return java.util.Arrays.asList(types).contains(type);
    }
}
