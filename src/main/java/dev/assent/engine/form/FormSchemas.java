package dev.assent.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.engine.feel.FormFeel;
import dev.assent.form.Feel;
import dev.assent.form.FormChoices;
import dev.assent.form.FormIncludes;
import dev.assent.form.FormSchema;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;

/** The rules of the form that belongs to a task or to the start of a process; kept by form definition. */
public final class FormSchemas {
    private final Feel feel = new FormFeel();
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Clock clock;
    private final ChoiceLists lists;

    public FormSchemas(Clock clock, ChoiceLists lists) {
        this.clock = clock;
        this.lists = lists;
    }

    public Optional<FormSchema> of(TaskEntity task, CommandContext context) {
        task.initializeFormKey();
        return FormSource.find(task.getCamundaFormRef(), task.getProcessDefinition(), context)
                .map(form -> schema(form, () -> place(task), context));
    }

    public Optional<FormSchema> of(ProcessDefinitionEntity definition, ChoiceLists.Place place, CommandContext context) {
        return FormSource.start(definition, context).map(form -> schema(form, () -> place, context));
    }

    /** Where the form of a task is filled in; the task may be gone. */
    public static ChoiceLists.Place place(TaskEntity task) {
        return task == null ? ChoiceLists.Place.NO_FILE
                : new ChoiceLists.Place((String) task.getVariable("fileNumber"), (String) task.getVariable("setup"));
    }

    private FormSchema schema(CamundaFormDefinition form, Supplier<ChoiceLists.Place> place, CommandContext context) {
        Known kept = known.get(form.getId());
        return kept != null && kept.holds(context) ? kept.schema() : read(form, place, context);
    }

    private FormSchema read(CamundaFormDefinition form, Supplier<ChoiceLists.Place> place, CommandContext context) {
        JsonNode json = FormSource.of(form, context);
        Map<String, String> parts = new HashMap<>();
        JsonNode whole = FormIncludes.expand(json, id -> {
            parts.put(id, FormSource.newest(id, context));
            return FormSource.part(id, context);
        });
        // which values are allowed is the same in every language
        JsonNode filled = FormChoices.fill(whole, name -> lists.list(name, Locale.ENGLISH, place.get()));
        FormSchema schema = FormSchema.of(filled, feel, clock);
        // the choices of a list change with the file
        if (!FormChoices.any(whole)) {
            known.put(form.getId(), new Known(schema, parts));
        }
        return schema;
    }

    /** The rules of a form, and which version of each part went into them: a part may be deployed anew without the form. */
    private record Known(FormSchema schema, Map<String, String> parts) {
        boolean holds(CommandContext context) {
            return parts.entrySet().stream().allMatch(part -> part.getValue().equals(FormSource.newest(part.getKey(), context)));
        }
    }
}
