package dev.assent.naming;

import dev.assent.engine.model.ModelElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One BPMN file: which variables its own elements set, and whom it calls with what. */
record Drawing(String file, List<ModelElement> elements) {
    /** A call activity: {@code from} and {@code to} of what is passed in and taken over. */
    record Call(String called, List<ModelElement> in, List<ModelElement> out) {
    }

    private static final Pattern STEP = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");
    private static final Set<String> SETTING = Set.of("resultVariable", "elementVariable", "elementIndexVariable", "errorCodeVariable",
            "errorMessageVariable", "escalationCodeVariable", "codeVariable", "initiator", "variable");
    private static final Set<String> LOOP = Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    List<String> processes() {
        return elements.stream().filter(element -> element.is("process")).map(element -> element.attribute("id")).toList();
    }

    String name() {
        return processes().isEmpty() ? file : processes().get(0);
    }

    List<Call> calls() {
        return elements.stream().filter(element -> element.is("callActivity")).map(call -> new Call(call.attribute("calledElement"),
                below(call, "in"), below(call, "out"))).toList();
    }

    private List<ModelElement> below(ModelElement call, String type) {
        return elements.stream().filter(element -> element.is(type) && element.owner().equals(call.attribute("id"))).toList();
    }

    /** The forms its tasks and its start show; an expression stands for any form. */
    List<String> forms() {
        return elements.stream().map(element -> element.attribute("formRef")).filter(form -> !form.isEmpty()).toList();
    }

    /** The beans it calls as steps and listeners. */
    Stream<String> steps() {
        return elements.stream().flatMap(Drawing::step);
    }

    static Stream<String> step(ModelElement element) {
        return Stream.of(element.attribute("delegateExpression")).map(STEP::matcher).filter(Matcher::matches).map(step -> step.group(1));
    }

    /** The words of a property of any element. */
    Stream<String> property(String name) {
        return elements.stream().filter(element -> element.is("property") && element.attribute("name").equals(name))
                .flatMap(element -> Stream.of(element.attribute("value").strip().split("[,\\s]+"))).filter(word -> !word.isEmpty());
    }

    /** What its elements set, steps and forms apart. */
    Set<String> sets() {
        Set<String> names = new HashSet<>();
        elements.forEach(element -> names.addAll(sets(element)));
        return names;
    }

    /** What one of them sets. */
    static Set<String> sets(ModelElement element) {
        Set<String> names = new HashSet<>();
        SETTING.stream().map(element::attribute).filter(name -> !name.isEmpty()).forEach(names::add);
        if (element.is("inputParameter", "outputParameter")) {
            names.add(element.attribute("name"));
        } else if (element.is("out")) {
            names.add(element.attribute("target"));
        } else if (element.is("multiInstanceLoopCharacteristics")) {
            names.addAll(LOOP);
        } else if (element.is("userTask")) {
            names.add(completedBy(element.attribute("id")));
        }
        names.remove("");
        return names;
    }

    // who completed a task is known by its name: Task_DraftDecision leaves draftDecisionBy
    private static String completedBy(String task) {
        String step = task.substring(task.indexOf('_') + 1);
        return step.isEmpty() ? "" : Character.toLowerCase(step.charAt(0)) + step.substring(1) + "By";
    }

    /** Whether something that cannot be seen may set variables here. */
    boolean takesAll() {
        List<String> everything = new ArrayList<>();
        elements.stream().filter(element -> element.is("out")).map(element -> element.attribute("variables")).forEach(everything::add);
        forms().stream().filter(form -> form.contains("{")).forEach(form -> everything.add("all"));
        elements.stream().map(element -> element.attribute("delegateExpression"))
                .filter(step -> !step.isEmpty() && !STEP.matcher(step).matches()).forEach(step -> everything.add("all"));
        return everything.contains("all");
    }

    /** Whether a person begins it at a form. */
    boolean beginsWithForm() {
        return elements.stream().anyMatch(element -> element.is("startEvent") && !element.attribute("formRef").isEmpty());
    }

    /** Whether a message begins it. */
    boolean beginsWithMessage() {
        List<String> starts = elements.stream().filter(element -> element.is("startEvent")).map(element -> element.attribute("id")).toList();
        return elements.stream().anyMatch(element -> element.is("messageEventDefinition") && element.around().stream().anyMatch(starts::contains));
    }

    /** Whether it waits for messages, which may bring variables. */
    boolean receives() {
        return elements.stream().anyMatch(element -> element.is("receiveTask", "messageEventDefinition") && !element.attribute("messageRef").isEmpty());
    }
}
