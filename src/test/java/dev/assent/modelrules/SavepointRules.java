package dev.assent.modelrules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** 6: where a step is saved, so that the failure of the next does not undo it. */
final class SavepointRules {
    static final List<Rule> RULES = List.of(
            Rule.drawings("34 a setup starts with a savepoint", (drawing, report) -> drawing.all(StartEvent.class).stream()
                    .filter(start -> drawing.file().contains("/setups/") && start.getParentElement() instanceof Process)
                    .filter(start -> !start.isCamundaAsyncBefore())
                    .forEach(start -> report.add(drawing.file(), start.getId(), "has no asyncBefore"))),
            Rule.each("34 a task that reaches another system has a savepoint before it", SendTask.class,
                    task -> task.isCamundaAsyncBefore() ? null : "has no asyncBefore"),
            Rule.each("34 each call to an agency has a savepoint before it", MultiInstanceLoopCharacteristics.class,
                    loop -> !(loop.getParentElement() instanceof CallActivity) || loop.isCamundaAsyncBefore()
                            ? null : "its multi-instance has no asyncBefore"),
            Rule.each("35 a user task is saved when it is completed", UserTask.class, SavepointRules::saved),
            Rule.each("35 a message is saved when it arrives", IntermediateCatchEvent.class, SavepointRules::saved),
            Rule.each("36 a parallel join has a savepoint before it", ParallelGateway.class, join ->
                    join.getIncoming().size() < 2 || join.isCamundaAsyncBefore() ? null : "has no asyncBefore"),
            Rule.each("36 each answer of several is saved by itself", MultiInstanceLoopCharacteristics.class,
                    loop -> loop.isCamundaAsyncAfter() ? null : "its multi-instance has no asyncAfter"),
            Rule.each("37 no savepoint before what is one, or needs none", FlowNode.class, SavepointRules::needless),
            Rule.each("37 no savepoint in the clock's loop", EventBasedGateway.class, SavepointRules::clockLoop));

    private SavepointRules() {
    }

    private static String saved(FlowNode node) {
        boolean waitsForMessage = node instanceof UserTask || has(node, MessageEventDefinition.class);
        return !waitsForMessage || node.isCamundaAsyncAfter() || runsIntoTheEnd(node) || isInClockLoop(node)
                ? null : "has no asyncAfter";
    }

    /** The exception: an answer that ends everything at once must leave no gap for a deadline. */
    private static boolean runsIntoTheEnd(FlowNode node) {
        List<FlowNode> next = node.getSucceedingNodes().list();
        return !next.isEmpty() && next.stream().allMatch(step -> step instanceof EndEvent
                ? has(step, TerminateEventDefinition.class) : !waits(step) && runsIntoTheEnd(step));
    }

    private static boolean waits(FlowNode node) {
        return node instanceof UserTask || node instanceof ReceiveTask || node instanceof CallActivity
                || node instanceof CatchEvent || node instanceof EventBasedGateway || node instanceof ParallelGateway
                || isSavepoint(node);
    }

    /** Read as attributes: Camunda's model refuses to tell it of an event-based gateway. */
    private static boolean isSavepoint(FlowNode node) {
        return (Drawing.camunda(node, "asyncBefore") + Drawing.camunda(node, "asyncAfter")).contains("true");
    }

    private static String needless(FlowNode node) {
        boolean savepoint = node instanceof UserTask || node instanceof ReceiveTask || node instanceof EventBasedGateway
                || node instanceof CatchEvent && has(node, TimerEventDefinition.class);
        boolean fork = node instanceof ExclusiveGateway
                || node instanceof Gateway && node.getOutgoing().size() > 1;
        return (savepoint || fork) && node.isCamundaAsyncBefore() ? "has asyncBefore" : null;
    }

    private static String clockLoop(EventBasedGateway gateway) {
        return gateway.getModelInstance().getModelElementsByType(FlowNode.class).stream()
                .filter(node -> reaches(gateway, node) && reaches(node, gateway))
                .filter(SavepointRules::isSavepoint)
                .map(node -> node.getId() + " opens a gap in which a message is lost").findFirst().orElse(null);
    }

    private static boolean isInClockLoop(FlowNode node) {
        return node.getModelInstance().getModelElementsByType(EventBasedGateway.class).stream()
                .anyMatch(gateway -> reaches(gateway, node) && reaches(node, gateway));
    }

    private static boolean reaches(FlowNode from, FlowNode to) {
        Set<FlowNode> seen = new HashSet<>();
        List<FlowNode> front = from.getSucceedingNodes().list();
        while (!front.isEmpty()) {
            front = front.stream().filter(seen::add).flatMap(node -> node.getSucceedingNodes().list().stream()).toList();
        }
        return seen.contains(to);
    }

    private static boolean has(FlowNode node, Class<? extends org.camunda.bpm.model.bpmn.instance.EventDefinition> type) {
        boolean event = node instanceof CatchEvent || node instanceof BoundaryEvent || node instanceof EndEvent;
        return event && !node.getChildElementsByType(type).isEmpty();
    }
}
