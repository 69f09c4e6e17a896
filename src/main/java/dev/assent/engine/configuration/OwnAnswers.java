package dev.assent.engine.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.engine.PlainValues;
import dev.assent.engine.Rules;
import dev.assent.engine.Variable;
import dev.assent.engine.form.FormSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Keeps what people answer at a setup's own steps in one map, {@code answers}, which a setup passes to its blocks as it is: their tables
 * read an answer by the key of its question. A later answer to the same question takes the place of the one before.
 */
final class OwnAnswers implements TaskListener {
    private static final String SETUPS = "processes/setups/";
    private static final Variable<Map<String, Object>> ANSWERS = Variable.map(Rules.ANSWERS);

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        // a process is read before it knows its file
        String file = task.getProcessDefinition().getResourceName();
        if (file != null && file.startsWith(SETUPS)) {
            keep(task);
        }
    }

    private static void keep(TaskEntity task) {
        var context = Context.getCommandContext();
        task.initializeFormKey();
        FormSource.find(task.getCamundaFormRef(), task.getProcessDefinition(), context).ifPresent(form -> {
            Map<String, Object> answers = new LinkedHashMap<>(ANSWERS.find(task.getProcessInstance()).orElse(Map.of()));
            JsonNode asked = FormSource.of(form, context);
            Stream.concat(asked.findValuesAsText("key").stream(), asked.findValuesAsText("path").stream()).filter(key -> !key.isBlank() && task.hasVariable(key))
                    .forEach(key -> answers.put(key, PlainValues.raw(task.getVariable(key))));
            ANSWERS.set(task.getProcessInstance(), answers);
        });
    }
}
