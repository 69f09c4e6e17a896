package dev.assent.modelrules;

import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;

/** 2: the ids the machine sees. */
final class IdRules {
    private static final Pattern PASCAL = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern GENERATED = Pattern.compile(".*_(?=\\w*\\d)[0-9a-z]{7}");

    static final List<Rule> RULES = List.of(
            Rule.each("7 ids are type and Pascal name", FlowNode.class, node -> named(node.getId(), prefix(node))),
            Rule.each("9 no generated id, and conditional flows are named", SequenceFlow.class, IdRules::flow),
            Rule.drawings("10 process id = file name", IdRules::fileName),
            new Rule("10 task id = bean = class", IdRules::beans),
            Rule.each("11 a message is an event in the past tense", Message.class, IdRules::message),
            Rule.each("12 an error code tells what could not be reached", Error.class,
                    error -> code(error.getErrorCode(), error.getId(), "Error_")),
            Rule.each("12 an escalation code tells what the parent learns", Escalation.class,
                    escalation -> code(escalation.getEscalationCode(), escalation.getId(), "Escalation_")));

    private IdRules() {
    }

    private static String prefix(FlowNode node) {
        if (node instanceof StartEvent) {
            return "StartEvent_";
        } else if (node instanceof EndEvent) {
            return "EndEvent_";
        } else if (node instanceof BoundaryEvent) {
            return "BoundaryEvent_";
        } else if (node instanceof CallActivity) {
            return "CallActivity_";
        } else if (node instanceof Task) {
            return "Task_";
        } else if (node instanceof SubProcess) {
            return "SubProcess_";
        }
        return node instanceof Gateway ? "Gateway_" : "Event_";
    }

    private static String named(String id, String prefix) {
        boolean good = id.startsWith(prefix) && PASCAL.matcher(id.substring(prefix.length())).matches();
        return good ? null : "the id is not " + prefix + "PascalName";
    }

    private static String flow(SequenceFlow flow) {
        if (flow.getConditionExpression() != null) {
            return named(flow.getId(), "Flow_");
        }
        return GENERATED.matcher(flow.getId()).matches() ? "the id is generated" : null;
    }

    private static void fileName(Drawing drawing, Rule.Report report) {
        for (Process process : drawing.all(Process.class)) {
            if (!process.getId().equals(drawing.name())) {
                report.add(drawing.file(), process.getId(), "the process is not called like its file");
            }
        }
    }

    private static void beans(Shelf shelf, Rule.Report report) {
        for (Drawing drawing : shelf.drawings()) {
            for (ServiceTask task : drawing.all(ServiceTask.class)) {
                String bean = Drawing.camunda(task, "delegateExpression").replaceAll("[${}\\s]", "");
                String name = task.getId().replaceFirst("^Task_", "");
                if (!bean.isEmpty() && !name.equals(ReferenceRules.className(bean))) {
                    report.add(drawing.file(), task.getId(), "its bean " + bean + " has another name");
                }
            }
        }
    }

    private static String message(Message message) {
        String name = String.valueOf(message.getName());
        if (!PASCAL.matcher(name).matches() || !Words.isPastTense(Words.lastOfPascal(name))) {
            return "the message's name \"" + name + "\" is not an event in the past tense";
        }
        return message.getId().equals("Message_" + name) ? null : "the id is not Message_" + name;
    }

    private static String code(String code, String id, String prefix) {
        if (code == null || !PASCAL.matcher(code).matches() || code.endsWith("Exception")) {
            return "the code \"" + code + "\" is not a Pascal name from the domain";
        }
        return id.equals(prefix + code) ? null : "the id is not " + prefix + code;
    }
}
