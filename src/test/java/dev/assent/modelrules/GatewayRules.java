package dev.assent.modelrules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Collaboration;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.LaneSet;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** 3: what the drawing says must be visible. */
final class GatewayRules {
    static final List<Rule> RULES = List.of(
            Rule.each("16 only exclusive gateways have conditions", SequenceFlow.class, flow ->
                    flow.getConditionExpression() == null || flow.getSource() instanceof ExclusiveGateway
                            ? null : "has a condition, but does not leave an exclusive gateway"),
            Rule.each("16 no implicit split, join or end", FlowNode.class, GatewayRules::implicit),
            Rule.each("16 flows are listed at both ends", SequenceFlow.class, flow ->
                    flow.getSource().getOutgoing().contains(flow) && flow.getTarget().getIncoming().contains(flow)
                            ? null : "is missing among the incoming or outgoing flows of its nodes"),
            Rule.each("16 split and join are drawn apart", Gateway.class, gateway ->
                    gateway.getIncoming().size() > 1 && gateway.getOutgoing().size() > 1
                            ? "joins and splits at the same place" : null),
            Rule.each("17 no inclusive gateway", InclusiveGateway.class, gateway -> "is an inclusive gateway"),
            Rule.each("17 no complex gateway", ComplexGateway.class, gateway -> "is a complex gateway"),
            Rule.each("18 no lanes", LaneSet.class, lanes -> "has lanes"),
            Rule.each("18 no pools", Collaboration.class, pools -> "has pools"),
            Rule.each("19 the answers of a gateway are complete", ExclusiveGateway.class, GatewayRules::complete));

    private GatewayRules() {
    }

    private static String implicit(FlowNode node) {
        if (node instanceof Gateway) {
            return null;
        }
        if (node.getOutgoing().size() > 1) {
            return "splits without a gateway";
        }
        if (node.getIncoming().size() > 1) {
            return "joins without a gateway";
        }
        boolean eventSubProcess = node instanceof SubProcess inner && inner.triggeredByEvent();
        return node.getOutgoing().isEmpty() && !(node instanceof EndEvent) && !eventSubProcess
                ? "ends without an end event" : null;
    }

    private static String complete(ExclusiveGateway gateway) {
        if (gateway.getOutgoing().size() < 2) {
            return null;
        }
        List<SequenceFlow> asked = gateway.getOutgoing().stream()
                .filter(flow -> !flow.equals(gateway.getDefault())).toList();
        if (asked.stream().anyMatch(flow -> flow.getConditionExpression() == null)) {
            return "a flow without condition is not the default flow";
        }
        return gateway.getDefault() != null || complementary(asked) ? null : "has neither a default flow nor yes and no";
    }

    private static boolean complementary(List<SequenceFlow> flows) {
        Set<String> conditions = flows.stream().map(flow -> flow.getConditionExpression().getTextContent()
                .replaceAll("\\s|[$#{}]", "")).collect(Collectors.toSet());
        return conditions.size() == 2 && conditions.stream().anyMatch(one -> conditions.contains("!" + one)
                || one.contains("==") && conditions.contains(one.replace("==", "!="))
                || one.endsWith("==true") && conditions.contains(one.replace("==true", "==false")));
    }
}
