package dev.assent.engine.submission;

import dev.assent.engine.ElementProperties;
import dev.assent.engine.Say;
import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.engine.duty.Duties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/**
 * What a designer writes beside a user task about completing it: {@code differentPersonFrom} (ids of other tasks of the
 * process) and {@code checkedBy} (decisions whose every row that applies refuses, with its {@code message}); the latter also
 * beside a process, about starting it.
 */
final class CompletionPolicy {
    private final Duties duties;
    private final CheckingTables tables;

    CompletionPolicy(Say say) {
        this.duties = new Duties(say);
        this.tables = new CheckingTables(say);
    }

    /** Returns why the task is not the person's to complete, whatever made him its assignee; empty if it is. */
    List<Fault> notHis(TaskEntity task, String person, CommandContext context) {
        return duties.objections(task, person, context);
    }

    /** Returns what the tables say against these values; empty if nothing. */
    List<Fault> objections(TaskEntity task, Map<String, Object> values, CommandContext context) {
        BaseElement element = model(task.getProcessDefinition(), task.getTaskDefinitionKey(), context);
        return tables.faults(element, task.getProcessDefinition(), values, context).toList();
    }

    /** Returns why the process may not be started with these values; empty if nothing speaks against it. */
    List<Fault> objections(ProcessDefinitionEntity process, Map<String, Object> values, CommandContext context) {
        return tables.faults(model(process, process.getKey(), context), process, values, context).toList();
    }

    /** Do tables judge what is submitted? Only then are facts worth the look. */
    boolean asksTables(TaskEntity task, CommandContext context) {
        return ElementProperties.of(model(task.getProcessDefinition(), task.getTaskDefinitionKey(), context), CheckingTables.PROPERTY).findAny().isPresent();
    }

    /** Does a table that judges what is submitted mention this name? */
    boolean mentions(String name, TaskEntity task, Map<String, Object> values, CommandContext context) {
        return tables.mention(name, model(task.getProcessDefinition(), task.getTaskDefinitionKey(), context), task.getProcessDefinition(), values, context);
    }

    /** As what a refusal of this task is entered in the record; empty where it is nobody's business. */
    Optional<String> recordedAs(TaskEntity task, CommandContext context) {
        return ElementProperties.of(model(task.getProcessDefinition(), task.getTaskDefinitionKey(), context), RecordedRefusal.PROPERTY).findFirst();
    }

    /** An element of a process, or the process itself, by its id. */
    static BaseElement model(ProcessDefinitionEntity process, String id, CommandContext context) {
        BaseElement element = context.getProcessEngineConfiguration().getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(process).getModelElementById(id);
        if (element == null) {
            throw new NotFoundException("The process " + process.getKey() + " has no element " + id);
        }
        return element;
    }

    /** Asks the engine whether the person has the right. */
    static void demand(CommandContext context, Consumer<CommandChecker> check) {
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(check);
    }
}
