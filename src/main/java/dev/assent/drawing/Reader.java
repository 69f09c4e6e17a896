package dev.assent.drawing;

import dev.assent.engine.model.ModelElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads shapes and edges from the elements of a BPMN file. */
final class Reader {
    private static final Set<String> LOOPS = Set.of("multiInstanceLoopCharacteristics", "standardLoopCharacteristics");
    private final Map<String, ModelElement> byId = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Set<String>> traits = new HashMap<>();
    private final Set<String> defaults;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private ModelElement drawn;
    private Box box;
    private Box label;
    private boolean inLabel;
    private final List<Point> points = new ArrayList<>();

    Reader(List<ModelElement> elements) {
        this.defaults = elements.stream().map(element -> element.attribute("default")).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
        elements.forEach(this::name);
        elements.forEach(this::place);
        finish();
    }

    List<Shape> shapes() {
        return shapes;
    }

    List<Edge> edges() {
        return edges;
    }

    private void name(ModelElement element) {
        String id = element.attribute("id");
        if (!id.isEmpty()) {
            byId.putIfAbsent(id, element);
        }
        if (element.is("text")) {
            texts.put(element.owner(), element.text());
        }
        // its own id is the last of those around it, where it has one
        int up = element.around().size() - (id.isEmpty() ? 1 : 2);
        if (up >= 0 && (element.type().endsWith("EventDefinition") || LOOPS.contains(element.type()))) {
            Set<String> own = traits.computeIfAbsent(element.around().get(up), owner -> new HashSet<>());
            own.add(element.type());
            if (element.attribute("isSequential").equals("true")) {
                own.add("sequential");
            }
        }
    }

    private void place(ModelElement element) {
        switch (element.type()) {
            case "BPMNShape", "BPMNEdge" -> {
                finish();
                drawn = element;
            }
            case "BPMNLabel" -> inLabel = true;
            case "Bounds" -> bounds(element);
            case "waypoint" -> points.add(new Point(number(element, "x"), number(element, "y")));
            default -> { }
        }
    }

    private void bounds(ModelElement element) {
        Box bounds = new Box(number(element, "x"), number(element, "y"), number(element, "width"), number(element, "height"));
        if (inLabel) {
            label = bounds;
        } else {
            box = bounds;
        }
    }

    private void finish() {
        ModelElement of = drawn == null ? null : byId.get(drawn.attribute("bpmnElement"));
        if (of != null && drawn.is("BPMNShape") && box != null) {
            shapes.add(new Shape(of.attribute("id"), of.type(), texts.getOrDefault(of.attribute("id"), of.attribute("name")), all(of), box, label));
        } else if (of != null && drawn.is("BPMNEdge") && points.size() > 1) {
            edges.add(new Edge(of.attribute("id"), of.type(), of.attribute("name"), defaults.contains(of.attribute("id")), List.copyOf(points), label));
        }
        drawn = null;
        box = null;
        label = null;
        inLabel = false;
        points.clear();
    }

    private Set<String> all(ModelElement of) {
        Set<String> all = new HashSet<>(traits.getOrDefault(of.attribute("id"), Set.of()));
        if (of.attribute("cancelActivity").equals("false") || of.attribute("isInterrupting").equals("false")) {
            all.add("nonInterrupting");
        }
        if (of.attribute("triggeredByEvent").equals("true")) {
            all.add("eventSubProcess");
        }
        return all;
    }

    private static double number(ModelElement element, String name) {
        return element.attribute(name).isEmpty() ? 0 : Double.parseDouble(element.attribute(name));
    }
}
