package dev.assent.modelrules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.Task;

/** 1: the names the reader sees. */
final class NameRules {
    static final List<Rule> RULES = List.of(
            Rule.each("1 a task is verb and object", Task.class, NameRules::verbAndObject),
            Rule.each("2 an event is object and participle", Event.class, NameRules::objectAndParticiple),
            Rule.drawings("3 end events are different outcomes", NameRules::outcomes),
            Rule.each("4 a diverging exclusive gateway asks, its flows answer", ExclusiveGateway.class, NameRules::asks),
            Rule.each("4 other gateways have no label", Gateway.class, NameRules::unlabelled),
            Rule.each("5 a process is a noun phrase", Process.class,
                    process -> Words.problem(process.getName(), Words.BROAD)),
            Rule.each("5 a call activity is a noun phrase", CallActivity.class,
                    call -> Words.problem(call.getName(), Words.BROAD)));

    private NameRules() {
    }

    private static String verbAndObject(Task task) {
        String problem = Words.problem(task.getName(), Words.TECHNICAL);
        return problem == null && Words.of(task.getName()).size() < 2
                ? "\"" + task.getName() + "\" is not a verb and an object" : problem;
    }

    private static String objectAndParticiple(Event event) {
        String problem = Words.problem(event.getName(), Words.TECHNICAL);
        List<String> words = Words.of(event.getName());
        return problem == null && words.stream().skip(1).noneMatch(Words::tellsAState)
                ? "\"" + event.getName() + "\" does not say what has happened to what" : problem;
    }

    private static void outcomes(Drawing drawing, Rule.Report report) {
        Set<String> names = new HashSet<>();
        for (EndEvent end : drawing.all(EndEvent.class)) {
            String name = String.valueOf(end.getName());
            if (Words.of(name).stream().anyMatch(word -> Words.isOneOf(Words.EMPTY_OUTCOMES, word))) {
                report.add(drawing.file(), end.getId(), "\"" + name + "\" covers every outcome");
            }
            if (!names.add(name)) {
                report.add(drawing.file(), end.getId(), "another end event is called \"" + name + "\" too");
            }
        }
    }

    private static String asks(ExclusiveGateway gateway) {
        if (gateway.getOutgoing().size() < 2) {
            return null;
        }
        if (gateway.getName() == null || !gateway.getName().endsWith("?")) {
            return "is not labelled with a question";
        }
        return gateway.getOutgoing().stream().filter(flow -> Words.of(flow.getName()).isEmpty())
                .map(SequenceFlow::getId).findFirst().map(flow -> "its flow " + flow + " gives no answer").orElse(null);
    }

    private static String unlabelled(Gateway gateway) {
        boolean asks = gateway instanceof ExclusiveGateway && gateway.getOutgoing().size() > 1;
        return asks || Words.of(gateway.getName()).isEmpty() ? null : "has the label \"" + gateway.getName() + "\"";
    }
}
