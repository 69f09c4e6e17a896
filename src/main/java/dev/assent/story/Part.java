package dev.assent.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A part of a YAML file that knows its line; whatever does not fit is gathered as a fault, and reading goes on. */
final class Part {
    private final Node node;
    private final Faults faults;

    Part(Node node, Faults faults) {
        this.node = node;
        this.faults = faults;
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    void fault(String sentence, Object... args) {
        faults.at(line(), sentence, args);
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    /** Its entries by name; a name that is not among the known ones, or comes twice, is a fault. */
    Map<String, Part> entries(Set<String> known) {
        Map<String, Part> entries = new LinkedHashMap<>();
        if (!isMap()) {
            fault("Here, names with values are expected: {0}.", String.join(", ", new TreeSet<>(known)));
            return entries;
        }
        for (NodeTuple entry : ((MappingNode) node).getValue()) {
            Part key = new Part(entry.getKeyNode(), faults);
            String name = key.text();
            if (!known.isEmpty() && !known.contains(name)) {
                key.fault("\"{0}\" is no word of a story here; there are: {1}.", name, String.join(", ", new TreeSet<>(known)));
            } else if (entries.put(name, new Part(entry.getValueNode(), faults)) != null) {
                key.fault("\"{0}\" comes twice.", name);
            }
        }
        return entries;
    }

    List<Part> items() {
        if (!(node instanceof SequenceNode list)) {
            fault("Here, a list is expected; each item begins with a dash.");
            return List.of();
        }
        return list.getValue().stream().map(item -> new Part(item, faults)).toList();
    }

    /** What is written, as it is written. */
    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        fault("Here, a text is expected.");
        return "";
    }

    Optional<Integer> number() {
        if (text().matches("\\d{1,6}")) {
            return Optional.of(Integer.valueOf(text()));
        }
        fault("\"{0}\" is no number.", text());
        return Optional.empty();
    }

    /** As JSON would have it. YES and NO are words here, because forms ask for such words; yes or no in the sense of a form is true or false. */
    Object value() {
        if (node instanceof MappingNode) {
            Map<String, Object> values = new LinkedHashMap<>();
            entries(Set.of()).forEach((name, part) -> values.put(name, part.value()));
            return values;
        }
        if (node instanceof SequenceNode) {
            List<Object> values = new ArrayList<>();
            items().forEach(item -> values.add(item.value()));
            return values;
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.getScalarStyle() == ScalarStyle.PLAIN ? plain(scalar.getValue()) : scalar.getValue();
    }

    private static Object plain(String text) {
        if (text.isEmpty() || text.equals("null") || text.equals("~")) {
            return null;
        }
        if (text.matches("-?(0|[1-9]\\d{0,8})")) {
            return Integer.valueOf(text);
        }
        if (text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?")) {
            return new BigDecimal(text);
        }
        return text.matches("true|false") ? (Object) Boolean.valueOf(text) : text;
    }
}
