package dev.assent.engine.form;

import dev.assent.form.FormIncludes;
import dev.assent.form.FormLabels;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** For a step that refuses a start form: what its questions are called on it. */
@Component
public class StartFormLabels {
    /** The labels of the form with which this process was started, in English, as {@link FormLabels} names its questions. */
    public Map<String, String> of(DelegateExecution execution) {
        CommandContext context = Context.getCommandContext();
        return FormSource.start(((ExecutionEntity) execution).getProcessDefinition(), context)
                .map(form -> FormLabels.of(FormIncludes.expand(FormSource.of(form, context), id -> FormSource.part(id, context)))).orElse(Map.of());
    }
}
