package dev.assent.engine.submission;

import dev.assent.engine.PlainValues;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** Begins an action on a file in one transaction: what is known of the file, the rules for the answers, the first steps, the record. */
record StartAction(SubmissionRules rules, String definitionId, String fileNumber, Map<String, Object> answers,
        Supplier<Map<String, Object>> facts, Runnable begun) implements Command<Void> {
    @Override
    public Void execute(CommandContext context) {
        ProcessDefinitionEntity action = context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(definitionId);
        Map<String, Object> variables = rules.action(action, PlainValues.of(answers), facts.get(), context);
        RuntimeService runtime = context.getProcessEngineConfiguration().getRuntimeService();
        // who may was checked before; nobody has the engine's right to start it
        context.runWithoutAuthorization(() -> runtime.startProcessInstanceById(definitionId, fileNumber, variables));
        begun.run();
        return null;
    }
}
