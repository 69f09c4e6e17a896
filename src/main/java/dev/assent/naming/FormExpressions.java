package dev.assent.naming;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.engine.model.FeelNames;
import dev.assent.engine.model.ModelElement;
import dev.assent.engine.model.ModelProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names that conditions, values and texts of forms read, against what the form asks and the processes that show it hold. */
final class FormExpressions {
    private static final Set<String> OWN = Set.of("this", "parent", "i", "_this_", "_parent_", "_i_", "value");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);

    private final Holdings holdings;
    private final FormNames forms;
    private final Set<String> facts;
    private final Function<Drawing, Later> later;
    private final Map<String, List<Map<String, String>>> emptyAt = new HashMap<>();
    private final List<ModelProblem> problems = new ArrayList<>();

    /** @param facts laid out for tasks beside the variables */
    FormExpressions(Holdings holdings, FormNames forms, Set<String> facts, Function<Drawing, Later> later) {
        this.later = later;
        this.holdings = holdings;
        this.forms = forms;
        this.facts = facts;
    }

    List<ModelProblem> problems() {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        Set<String> open = new HashSet<>();
        for (Drawing drawing : holdings.drawings()) {
            drawing.elements().stream().filter(element -> !element.attribute("formRef").isEmpty()).forEach(element -> {
                String form = element.attribute("formRef");
                Optional<Set<String>> asked = forms.asked(form);
                for (String part : forms.parts(form)) {
                    Set<String> names = known.computeIfAbsent(part, key -> new HashSet<>());
                    names.addAll(holdings.names(drawing));
                    asked.ifPresent(names::addAll);
                    emptyAt.computeIfAbsent(part, key -> new ArrayList<>()).add(empty(drawing, element, asked.orElse(Set.of())));
                    if (holdings.everything(drawing) || asked.isEmpty()) {
                        open.add(part);
                    }
                }
            });
        }
        // a form that nothing shows is judged by nobody
        known.keySet().removeAll(open);
        known.forEach((form, names) -> {
            names.addAll(facts);
            names.addAll(OWN);
            names.addAll(Holdings.EVERY_TASK);
            walk(forms.all().get(form), null, forms.all().get(form).json(), names);
        });
        return problems;
    }

    private Map<String, String> empty(Drawing drawing, ModelElement task, Set<String> asked) {
        Map<String, String> empty = new HashMap<>(later.apply(drawing).at(task));
        empty.keySet().removeAll(asked);
        empty.keySet().removeAll(facts);
        return empty;
    }

    /** The steps that set a name which is empty wherever the form is shown; null: it is not. */
    private String setters(FormNames.Form form, String name) {
        List<Map<String, String>> places = emptyAt.getOrDefault(form.json().path("id").asText(), List.of());
        return !places.isEmpty() && places.stream().allMatch(place -> place.containsKey(name)) ? places.get(0).get(name) : null;
    }

    private void walk(FormNames.Form form, String element, JsonNode node, Set<String> names) {
        node.fields().forEachRemaining(field -> {
            JsonNode value = field.getValue();
            if (value.isTextual()) {
                text(form, element, value.asText(), names);
            } else if (!field.getKey().equals("components")) {
                walk(form, element, value, names);
            }
        });
        if (node.isArray()) {
            node.forEach(each -> walk(form, element, each, names));
        }
        node.path("components").forEach(part -> walk(form, part.path("key").asText(part.path("id").asText(null)), part, names));
    }

    private void text(FormNames.Form form, String element, String text, Set<String> names) {
        if (text.startsWith("=")) {
            expression(form, element, text.substring(1), names);
            return;
        }
        int loops = 0;
        for (Matcher found = TEMPLATE.matcher(text); found.find();) {
            String inside = found.group(1).strip();
            // inside of a loop a name may be the item's own
            if (loops == 0 && !inside.startsWith("/")) {
                expression(form, element, inside.replaceFirst("^#(if|loop)\\s+", ""), names);
            }
            loops += inside.startsWith("#loop") ? 1 : inside.startsWith("/loop") ? -1 : 0;
        }
    }

    private void expression(FormNames.Form form, String element, String expression, Set<String> names) {
        Set<String> unknown = new LinkedHashSet<>();
        Map<String, String> later = new LinkedHashMap<>();
        FeelNames.ofExpression(expression).ifPresent(read -> {
            read.paths().stream().map(path -> path.get(0)).filter(name -> !names.contains(name)).forEach(unknown::add);
            read.paths().stream().map(path -> path.get(0)).filter(name -> setters(form, name) != null).forEach(name -> later.put(name, setters(form, name)));
            Stream.concat(FeelFaults.anywhere(read, name -> false).stream(), FeelFaults.ofFile(read, names::contains).stream())
                    .forEach(found -> problems.add(found.fault().at(form.file(), element, 0, found.details())));
        });
        later.forEach((name, setters) -> problems.add(NameFault.LATER.at(form.file(), element, 0, name, expression.strip(), setters)));
        unknown.forEach(name -> problems.add(NameFault.FORM.at(form.file(), element, 0, expression.strip(), name)));
    }
}
