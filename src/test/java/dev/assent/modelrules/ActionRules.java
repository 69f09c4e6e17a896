package dev.assent.modelrules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** 9: actions that people begin on a license file. */
final class ActionRules {
    private static final Set<String> SHOWN = Set.of("textfield", "textarea", "number", "select", "radio", "checkbox", "checklist", "taglist",
            "datetime", "text", "html", "group");

    private static final Set<String> STATES = Set.of("open", "closed");

    static final List<Rule> RULES = List.of(
            Rule.drawings("51 an action begins with its form, on its license file only", (drawing, report) -> {
                if (!isAction(drawing)) {
                    return;
                }
                if (forms(drawing).isEmpty()) {
                    report.add(drawing.file(), drawing.process().getId(), "has fileAction, but no start form");
                }
                if (drawing.process().isCamundaStartableInTasklist()) {
                    report.add(drawing.file(), drawing.process().getId(), "has fileAction, but can be started in Tasklist");
                }
                words(drawing, "fileState").filter(word -> !STATES.contains(word))
                        .forEach(word -> report.add(drawing.file(), drawing.process().getId(), "has the unknown fileState " + word));
            }),
            new Rule("52 the license file's tab can show an action's form", (shelf, report) -> shelf.drawings().stream()
                    .filter(ActionRules::isAction).flatMap(drawing -> forms(drawing).stream())
                    .forEach(id -> shelf.forms().stream().filter(form -> form.json().path("id").asText().equals(id))
                            .forEach(form -> FormRules.components(form.json()).stream().filter(part -> !shown(part))
                                    .forEach(part -> report.add(form.file(), part.path("key").asText(part.path("id").asText()),
                                            "an action's form has no " + part.path("type").asText() + ", condition, group of answers or time of day"))))));

    private ActionRules() {
    }

    private static boolean isAction(Drawing drawing) {
        return words(drawing, "fileAction").findAny().isPresent();
    }

    private static Stream<String> words(Drawing drawing, String property) {
        return drawing.all(CamundaProperty.class).stream().filter(each -> property.equals(each.getCamundaName())
                && each.getParentElement().getParentElement().getParentElement() instanceof Process)
                .flatMap(each -> Stream.of(each.getCamundaValue().split("[,\\s]+")));
    }

    private static List<String> forms(Drawing drawing) {
        return drawing.all(StartEvent.class).stream().filter(start -> start.getParentElement() instanceof Process)
                .map(start -> Drawing.camunda(start, "formRef")).filter(form -> !form.isEmpty()).toList();
    }

    private static boolean shown(JsonNode part) {
        return SHOWN.contains(part.path("type").asText()) && !part.has("conditional") && part.path("path").asText().isEmpty()
                && (!part.path("type").asText().equals("datetime") || part.path("subtype").asText("date").equals("date"));
    }
}
