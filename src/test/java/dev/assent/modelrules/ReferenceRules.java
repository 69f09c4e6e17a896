package dev.assent.modelrules;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What a model points at exists: 10, 11, and the policies on the completion of a task. */
final class ReferenceRules {
    static final List<Rule> RULES = List.of(
            literal("10 a called process is a file", "calledElement", Shelf::hasProcess),
            literal("10 a decision is a file", "decisionRef", Shelf::hasDecision),
            literal("10 a form is a file", "formRef", Shelf::hasForm),
            new Rule("10 a delegate is a class", ReferenceRules::delegates),
            new Rule("10 a task's policies point at what exists", ReferenceRules::policies),
            Rule.each("11 a message event has a message", EventDefinition.class, definition ->
                    definition instanceof MessageEventDefinition message && message.getMessage() == null
                            ? "its message is not declared" : null));

    private ReferenceRules() {
    }

    private interface Exists {
        boolean in(Shelf shelf, String id);
    }

    private static Rule literal(String name, String attribute, Exists exists) {
        return new Rule(name, (shelf, report) -> shelf.drawings().forEach(drawing ->
                find(drawing, attribute, id -> !exists.in(shelf, id), report)));
    }

    private static void find(Drawing drawing, String attribute, Predicate<String> missing, Rule.Report report) {
        LogicRules.elements(drawing).forEach(element -> LogicRules.attributes(element)
                .filter(found -> found.getLocalName() != null && found.getLocalName().equals(attribute))
                .map(Attr::getValue).filter(id -> !id.contains("{")).filter(missing)
                .forEach(id -> report.add(drawing.file(), LogicRules.owner(element), id + " does not exist")));
    }

    private static void delegates(Shelf shelf, Rule.Report report) {
        for (Drawing drawing : shelf.drawings()) {
            LogicRules.elements(drawing).forEach(element -> LogicRules.attributes(element)
                    .filter(found -> "delegateExpression".equals(found.getLocalName()))
                    .map(found -> className(found.getValue().replaceAll("[${}\\s]", "")))
                    .filter(name -> !shelf.sources().containsKey(name))
                    .forEach(name -> report.add(drawing.file(), LogicRules.owner(element),
                            "there is no class " + name + " in src/main/java")));
        }
    }

    static String className(String bean) {
        return bean.isEmpty() ? "" : Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
    }

    private static void policies(Shelf shelf, Rule.Report report) {
        for (Drawing drawing : shelf.drawings()) {
            LogicRules.elements(drawing).filter(element -> element.getLocalName().equals("property"))
                    .filter(property -> !holds(shelf, drawing, property))
                    .forEach(property -> report.add(drawing.file(), LogicRules.owner(property),
                            property.getAttribute("name") + " " + property.getAttribute("value") + " does not exist"));
        }
    }

    private static boolean holds(Shelf shelf, Drawing drawing, Element property) {
        String value = property.getAttribute("value");
        return switch (property.getAttribute("name")) {
            case "checkedBy" -> Arrays.stream(value.split("[,\\s]+")).allMatch(shelf::hasDecision);
            case "differentPersonFrom" -> drawing.model().getModelElementById(value) != null;
            default -> true;
        };
    }
}
