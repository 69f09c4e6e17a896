package dev.assent.naming;

import dev.assent.engine.model.ModelElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ways through a process: which element may come after which. A subprocess that an event begins may come at any time, so nothing is
 * said of it; nor of drawings with links, compensation or several processes.
 */
final class Flow {
    private static final Set<String> ANY_TIME = Set.of("linkEventDefinition", "compensateEventDefinition", "adHocSubProcess");
    private static final String END = "#end";

    private final Map<String, Set<String>> next = new HashMap<>();
    private final Map<String, Set<String>> reached = new HashMap<>();
    private final Map<String, String> readAt = new HashMap<>();
    private final Set<String> nodes = new HashSet<>();
    private final Set<String> subProcesses = new HashSet<>();
    private final Set<String> undecided = new HashSet<>();

    Flow(Drawing drawing) {
        List<ModelElement> elements = drawing.elements();
        if (drawing.processes().size() != 1 || elements.stream().anyMatch(element -> ANY_TIME.contains(element.type()))) {
            return;
        }
        elements.stream().filter(element -> element.is("subProcess", "transaction")).forEach(element -> subProcesses.add(element.attribute("id")));
        elements.forEach(this::node);
        elements.stream().filter(element -> element.attribute("triggeredByEvent").equals("true")).forEach(element -> undecided.add(element.attribute("id")));
        elements.forEach(this::ways);
    }

    private void node(ModelElement element) {
        if (element.is("sequenceFlow")) {
            nodes.add(element.attribute("sourceRef"));
            nodes.add(element.attribute("targetRef"));
            readAt.put(element.attribute("id"), element.attribute("sourceRef"));
        } else if (element.is("boundaryEvent")) {
            nodes.add(element.attribute("id"));
            readAt.put(element.attribute("id"), element.attribute("attachedToRef"));
        } else if (element.is("startEvent")) {
            nodes.add(element.attribute("id"));
        }
    }

    private void ways(ModelElement element) {
        if (element.is("sequenceFlow")) {
            way(end(element.attribute("sourceRef")), element.attribute("targetRef"));
        } else if (element.is("boundaryEvent")) {
            way(element.attribute("attachedToRef"), element.attribute("id"));
        } else if (element.is("multiInstanceLoopCharacteristics") && subProcesses.contains(element.owner())) {
            way(end(element.owner()), element.owner());
        }
        if (nodes.contains(element.attribute("id"))) {
            inside(element);
        }
    }

    // it begins with its start events, and may be left from anywhere in it
    private void inside(ModelElement element) {
        String id = element.attribute("id");
        for (String around : element.around()) {
            if (subProcesses.contains(around) && !around.equals(id)) {
                if (element.is("startEvent")) {
                    way(around, id);
                }
                way(end(id), end(around));
            }
        }
    }

    private String end(String id) {
        return subProcesses.contains(id) ? id + END : id;
    }

    private void way(String from, String to) {
        next.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
    }

    /** The element of the flow to which another belongs; empty if nothing can be said of when it is read. */
    String at(ModelElement element) {
        String found = "";
        for (String around : element.around()) {
            if (undecided.contains(around)) {
                return "";
            }
            found = nodes.contains(around) ? around : readAt.containsKey(around) ? readAt.get(around) : found;
        }
        return found;
    }

    /** Where what an element reads is read: what belongs to a boundary event when the step begins that it is attached to. */
    String read(ModelElement element) {
        String at = at(element);
        return readAt.getOrDefault(at, at);
    }

    /** Whether one may come after the other. */
    boolean after(String one, String other) {
        return reached.computeIfAbsent(one, this::from).contains(other);
    }

    private Set<String> from(String one) {
        Set<String> found = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(next.getOrDefault(one, Set.of()));
        while (!ahead.isEmpty()) {
            String each = ahead.pop();
            if (found.add(each)) {
                ahead.addAll(next.getOrDefault(each, Set.of()));
            }
        }
        return found;
    }
}
