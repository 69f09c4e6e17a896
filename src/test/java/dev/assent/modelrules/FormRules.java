package dev.assent.modelrules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** 8: forms. */
final class FormRules {
    private static final int NEWEST_SCHEMA = 16;
    private static final Set<String> COMPONENTS = Set.of("textfield", "textarea", "number", "checkbox", "checklist",
            "radio", "select", "taglist", "datetime", "text", "html", "image", "button", "spacer", "separator", "group",
            "dynamiclist", "iframe", "table", "expression");

    static final List<Rule> RULES = List.of(
            Rule.forms("10 form id = file name", (form, report) -> {
                if (!form.json().path("id").asText().equals(Drawing.nameOf(form.file()))) {
                    report.add(form.file(), form.json().path("id").asText(), "the form is not called like its file");
                }
            }),
            Rule.each("10 a task's form is called like the task", UserTask.class, task ->
                    ("Task_" + Drawing.camunda(task, "formRef")).equals(task.getId()) ? null
                            : "its form is \"" + Drawing.camunda(task, "formRef") + "\""),
            Rule.drawings("10 a start form is called like its process", FormRules::startForms),
            new Rule("10 a form is used", FormRules::used),
            Rule.forms("50 field keys are camelCase nouns", (form, report) -> components(form.json()).stream()
                    .filter(field -> field.has("key") && !LogicRules.goodVariable(field.get("key").asText()))
                    .forEach(field -> report.add(form.file(), field.get("key").asText(), "the key is no camelCase noun"))),
            Rule.forms("50 Tasklist can show the form", FormRules::shown));

    private FormRules() {
    }

    private static void startForms(Drawing drawing, Rule.Report report) {
        for (StartEvent start : drawing.all(StartEvent.class)) {
            String form = Drawing.camunda(start, "formRef");
            if (!form.isEmpty() && !form.equals(drawing.process().getId()) && !start.getId().equals("StartEvent_" + form)) {
                report.add(drawing.file(), start.getId(), "its form is \"" + form + "\"");
            }
        }
    }

    private static void used(Shelf shelf, Rule.Report report) {
        Set<String> used = new HashSet<>();
        for (Drawing drawing : shelf.drawings()) {
            drawing.all(UserTask.class).forEach(task -> used.add(Drawing.camunda(task, "formRef")));
            drawing.all(StartEvent.class).forEach(start -> used.add(Drawing.camunda(start, "formRef")));
        }
        for (Shelf.Form form : shelf.forms()) {
            components(form.json()).forEach(part -> used.add(part.path("properties").path("include").asText()));
        }
        shelf.forms().stream().filter(form -> !used.contains(form.json().path("id").asText())).forEach(form ->
                report.add(form.file(), form.json().path("id").asText(), "no task, start event or form uses it"));
    }

    private static void shown(Shelf.Form form, Rule.Report report) {
        if (form.json().path("schemaVersion").asInt(NEWEST_SCHEMA + 1) > NEWEST_SCHEMA) {
            report.add(form.file(), "schemaVersion", "is newer than " + NEWEST_SCHEMA + " or missing");
        }
        components(form.json()).stream().filter(part -> !COMPONENTS.contains(part.path("type").asText()))
                .forEach(part -> report.add(form.file(), part.path("key").asText(part.path("id").asText()),
                        "Tasklist cannot show the type " + part.path("type").asText()));
    }

    static List<JsonNode> components(JsonNode parent) {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode component : parent.path("components")) {
            all.add(component);
            all.addAll(components(component));
        }
        return all;
    }
}
