package dev.assent.engine.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.engine.form.FormFacts;
import dev.assent.engine.form.FormSource;
import dev.assent.form.FormIncludes;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;

/** Lays out {@link FormFacts} for every task whose form has the part that shows them. */
final class ShowFacts implements TaskListener {
    private final Supplier<Stream<FormFacts>> facts;
    /** by form definition: the shared parts of the form, and of its parts */
    private final Map<String, Set<String>> parts = new ConcurrentHashMap<>();

    ShowFacts(Supplier<Stream<FormFacts>> facts) {
        this.facts = facts;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getVariable("setup") instanceof String setup && task.getVariable("fileNumber") instanceof String number) {
            Set<String> shown = parts((TaskEntity) task, Context.getCommandContext());
            facts.get().filter(each -> shown.contains(each.part())).forEach(each -> each.variable().setLocal(task, each.of(number, setup)));
        }
    }

    private Set<String> parts(TaskEntity task, CommandContext context) {
        task.initializeFormKey();
        return FormSource.find(task.getCamundaFormRef(), task.getProcessDefinition(), context)
                .map(form -> parts.computeIfAbsent(form.getId(), id -> read(form, context))).orElse(Set.of());
    }

    private static Set<String> read(CamundaFormDefinition form, CommandContext context) {
        JsonNode json = FormSource.of(form, context);
        Set<String> found = new HashSet<>();
        FormIncludes.expand(json, id -> {
            found.add(id);
            return FormSource.part(id, context);
        });
        return found;
    }
}
