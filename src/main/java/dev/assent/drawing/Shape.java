package dev.assent.drawing;

import java.util.Set;

/**
 * A node as it is drawn.
 *
 * @param type   local name in BPMN, such as {@code userTask}
 * @param name   as the model has it; for an annotation its text
 * @param traits local names of what is inside it that shows: event definitions, loops; and {@code sequential}, {@code nonInterrupting}, {@code eventSubProcess}
 * @param label  where its name stands outside of it, or null
 */
record Shape(String id, String type, String name, Set<String> traits, Box box, Box label) {
    boolean isEvent() {
        return type.endsWith("Event");
    }

    boolean isGateway() {
        return type.endsWith("Gateway");
    }

    boolean has(String trait) {
        return traits.contains(trait);
    }
}
