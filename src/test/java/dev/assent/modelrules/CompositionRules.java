package dev.assent.modelrules;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** 4: how models call each other, and who works. */
final class CompositionRules {
    static final List<Rule> RULES = List.of(
            Rule.drawings("22 a setup is composed of blocks", (drawing, report) -> drawing.all(Task.class).stream()
                    .filter(task -> drawing.file().contains("/setups/"))
                    .filter(task -> !(task instanceof UserTask || task instanceof BusinessRuleTask))
                    .forEach(task -> report.add(drawing.file(), task.getId(), "does what a block or a table should do"))),
            Rule.each("23 named variables go in", CamundaIn.class, in ->
                    in.getCamundaVariables() == null ? null : "passes variables=\"" + in.getCamundaVariables() + "\""),
            Rule.each("23 named variables come out", CamundaOut.class, out ->
                    out.getCamundaVariables() == null ? null : "passes variables=\"" + out.getCamundaVariables() + "\""),
            Rule.each("24 the business key goes in", CallActivity.class, CompositionRules::businessKey),
            Rule.each("26 calls bind to their deployment", CallActivity.class,
                    call -> bound(call, "calledElementBinding")),
            Rule.each("26 decisions bind to their deployment", BusinessRuleTask.class, task ->
                    Drawing.camunda(task, "decisionRef").isEmpty() ? null : bound(task, "decisionRefBinding")),
            Rule.each("50 task forms bind to their deployment", UserTask.class,
                    task -> bound(task, "formRefBinding")),
            Rule.each("50 start forms bind to their deployment", StartEvent.class, start ->
                    Drawing.camunda(start, "formRef").isEmpty() ? null : bound(start, "formRefBinding")),
            Rule.each("18 a user task has candidate groups", UserTask.class, task ->
                    task.getCamundaCandidateGroups() == null ? "nobody is asked: no camunda:candidateGroups" : null));

    private CompositionRules() {
    }

    private static String businessKey(CallActivity call) {
        return call.getModelInstance().getModelElementsByType(CamundaIn.class).stream()
                .filter(in -> Drawing.id(in).equals(call.getId()))
                .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()))
                ? null : "does not pass businessKey=\"#{execution.processBusinessKey}\"";
    }

    private static String bound(ModelElementInstance element, String attribute) {
        return Drawing.camunda(element, attribute).equals("deployment") ? null
                : "camunda:" + attribute + " is not deployment";
    }
}
