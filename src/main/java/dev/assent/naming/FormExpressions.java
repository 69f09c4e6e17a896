package dev.assent.naming;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.engine.FeelNames;
import dev.assent.engine.ModelProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that conditions, values and texts of forms read, against what the form asks and the processes that show it hold. */
final class FormExpressions {
    private static final Set<String> OWN = Set.of("this", "parent", "i", "_this_", "_parent_", "_i_", "value");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);

    private final Holdings holdings;
    private final FormNames forms;
    private final Set<String> facts;
    private final Set<String> fileFacts;
    private final List<ModelProblem> problems = new ArrayList<>();

    /** @param facts laid out for tasks beside the variables */
    FormExpressions(Holdings holdings, FormNames forms, Set<String> facts, Set<String> fileFacts) {
        this.holdings = holdings;
        this.forms = forms;
        this.facts = facts;
        this.fileFacts = fileFacts;
    }

    List<ModelProblem> problems() {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        Set<String> open = new HashSet<>();
        for (Drawing drawing : holdings.drawings()) {
            for (String form : drawing.forms()) {
                for (String part : forms.parts(form)) {
                    known.computeIfAbsent(part, key -> new HashSet<>()).addAll(holdings.names(drawing));
                    Optional<Set<String>> asked = forms.asked(form);
                    asked.ifPresent(known.get(part)::addAll);
                    if (holdings.everything(drawing) || asked.isEmpty()) {
                        open.add(part);
                    }
                }
            }
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
        Set<String> facts = new LinkedHashSet<>();
        FeelNames.ofExpression(expression).ifPresent(read -> {
            read.patterns().forEach(pattern -> TableNames.notReadable(pattern)
                    .ifPresent(reason -> problems.add(NameFault.PATTERN.at(form.file(), element, 0, pattern, reason))));
            read.paths().forEach(path -> {
                if (!names.contains(path.get(0))) {
                    unknown.add(path.get(0));
                } else if (path.get(0).equals("file") && path.size() > 1 && !fileFacts.contains(path.get(1))) {
                    facts.add(path.get(1));
                }
            });
        });
        unknown.forEach(name -> problems.add(NameFault.FORM.at(form.file(), element, 0, expression.strip(), name)));
        facts.forEach(fact -> problems.add(NameFault.FILE.at(form.file(), element, 0, fact, NameFault.list(fileFacts))));
    }
}
