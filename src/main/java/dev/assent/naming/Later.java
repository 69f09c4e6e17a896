package dev.assent.naming;

import dev.assent.engine.model.ModelElement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The names that are empty at a step, because only steps behind it set them and no way leads back. */
final class Later {
    private final Flow flow;
    private final Map<String, Set<String>> setAt = new HashMap<>();
    private final Map<String, Map<String, String>> known = new HashMap<>();

    Later(Drawing drawing, Holdings holdings, FormNames forms, Function<String, Class<?>> steps) {
        flow = new Flow(drawing);
        Set<String> always = new HashSet<>(holdings.begins(drawing));
        for (ModelElement element : drawing.elements()) {
            Set<String> names = new HashSet<>(Drawing.sets(element));
            Drawing.step(element).forEach(step -> names.addAll(StepNames.of(steps.apply(step)).variables()));
            names.addAll(holdings.marked(drawing, element));
            forms.asked(element.attribute("formRef")).ifPresent(names::addAll);
            String at = flow.at(element);
            if (at.isEmpty()) {
                always.addAll(names);
            } else {
                names.forEach(name -> setAt.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(at));
            }
        }
        setAt.keySet().removeAll(always);
    }

    /** The names with the steps that set them. */
    Map<String, String> at(ModelElement element) {
        String place = flow.read(element);
        return place.isEmpty() ? Map.of() : known.computeIfAbsent(place, this::find);
    }

    private Map<String, String> find(String place) {
        Map<String, String> found = new TreeMap<>();
        setAt.forEach((name, setters) -> {
            if (setters.stream().allMatch(setter -> !setter.equals(place) && flow.after(place, setter) && !flow.after(setter, place))) {
                found.put(name, String.join(", ", new TreeSet<>(setters)));
            }
        });
        return found;
    }
}
