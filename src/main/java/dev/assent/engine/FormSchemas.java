package dev.assent.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.form.Feel;
import dev.assent.form.FormChoices;
import dev.assent.form.FormIncludes;
import dev.assent.form.FormSchema;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;

/** The rules of the form that belongs to a task or to the start of a process; kept by form definition. */
final class FormSchemas {
    private final Feel feel = new CamundaFeel();
    private final Map<String, FormSchema> known = new ConcurrentHashMap<>();
    private final Clock clock;
    private final ChoiceLists lists;

    FormSchemas(Clock clock, ChoiceLists lists) {
        this.clock = clock;
        this.lists = lists;
    }

    Optional<FormSchema> of(TaskEntity task, CommandContext context) {
        task.initializeFormKey();
        return of(task.getCamundaFormRef(), task.getProcessDefinition(), context);
    }

    Optional<FormSchema> of(ProcessDefinitionEntity definition, CommandContext context) {
        if (definition.getStartFormHandler() == null) {
            return Optional.empty();
        }
        Command<StartFormData> form = new GetStartFormCmd(definition.getId());
        return of(context.runWithoutAuthorization(form).getCamundaFormRef(), definition, context);
    }

    private Optional<FormSchema> of(CamundaFormRef ref, ProcessDefinitionEntity definition, CommandContext context) {
        if (ref == null) {
            return Optional.empty();
        }
        CamundaFormDefinition form = new GetCamundaFormDefinitionCmd(ref, definition.getDeploymentId()).execute(context);
        if (form == null) {
            throw new NotFoundException("The form " + ref.getKey() + " of " + definition.getKey() + " is not deployed");
        }
        FormSchema schema = known.get(form.getId());
        return Optional.of(schema == null ? read(form, context) : schema);
    }

    private FormSchema read(CamundaFormDefinition form, CommandContext context) {
        JsonNode json = FormSource.of(form, context);
        JsonNode whole = FormIncludes.expand(json, id -> FormSource.part(id, context));
        // which values are allowed is the same in every language
        FormSchema schema = FormSchema.of(FormChoices.fill(whole, name -> lists.list(name, Locale.ENGLISH)), feel, clock);
        if (!FormIncludes.any(json)) {
            // a part may be deployed anew without the form that includes it
            known.put(form.getId(), schema);
        }
        return schema;
    }
}
