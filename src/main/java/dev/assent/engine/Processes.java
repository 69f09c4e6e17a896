package dev.assent.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Starts processes and tells them what has happened; the business key is always the number of the license file. Acts for the
 * application, not for the person logged in: what a person may do is checked before.
 */
@Component
public class Processes {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AsApplication application;
    private final RepositoryService repository;
    private final Suspension suspension;

    // lazy: the engine itself needs the delegates that use this class
    Processes(@Lazy RuntimeService runtime, @Lazy TaskService tasks, AsApplication application, @Lazy RepositoryService repository, Suspension suspension) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.application = application;
        this.repository = repository;
        this.suspension = suspension;
    }

    /** Starts the newest version of a process by its id. */
    public void start(String process, String fileNumber, Map<String, Object> variables) {
        application.run(() -> runtime.startProcessInstanceByKey(process, fileNumber, variables));
    }

    /** Starts the process that begins with this message; returns the id of its instance. */
    public String startBy(String message, String fileNumber, Map<String, Object> variables) {
        return application.take(() -> runtime.startProcessInstanceByMessage(message, fileNumber, variables).getProcessInstanceId());
    }

    /** Tells everyone who waits for this message about this file; returns how many did. Nobody waiting is no error. */
    public int tell(String message, String fileNumber) {
        return tell(message, fileNumber, Map.of());
    }

    /** As {@link #tell(String, String)}, handing over variables; refused where who waits is suspended. */
    public int tell(String message, String fileNumber, Map<String, Object> variables) {
        suspension.demandAwake(message, fileNumber);
        return application.take(() -> runtime.createMessageCorrelation(message).processInstanceBusinessKey(fileNumber)
                .setVariables(variables).correlateAllWithResult().size());
    }

    /**
     * Tells those who wait for this message about this file and act for certain agencies.
     *
     * @param agency whether to tell, by the variable {@code agency} of who waits
     * @return how many were told
     */
    public int tellAgencies(String message, String fileNumber, Predicate<String> agency) {
        suspension.demandAwake(message, fileNumber);
        return application.take(() -> {
            List<Execution> waiting = runtime.createExecutionQuery().messageEventSubscriptionName(message)
                    .processInstanceBusinessKey(fileNumber).list().stream()
                    .filter(each -> StillWaiting.is(each, message) && agency.test((String) runtime.getVariable(each.getId(), "agency"))).toList();
            waiting.forEach(each -> runtime.messageEventReceived(message, each.getId()));
            return waiting.size();
        });
    }

    /**
     * As {@link #tell(String, String, Map)}, to those only whose process instance has this variable with this value.
     *
     * @return how many waited for it
     */
    public int tell(String message, String fileNumber, String variable, Object value, Map<String, Object> handedOver) {
        suspension.demandAwake(message, fileNumber);
        return application.take(() -> runtime.createMessageCorrelation(message).processInstanceBusinessKey(fileNumber)
                .processInstanceVariableEquals(variable, value).setVariables(handedOver).correlateAllWithResult().size());
    }

    /**
     * Ends everything that still runs for the file, from outside; not what its model says to belong to closed files, too.
     *
     * @param reason for the engine's history
     * @param spared the process instance in which the caller runs: it, and what called it, goes on; null: nothing is spared
     */
    public void end(String fileNumber, String reason, String spared) {
        application.run(() -> {
            // the caller's own instance is not there yet if it began in this transaction: then nothing has called it
            ProcessInstance caller = spared == null ? null : runtime.createProcessInstanceQuery().processInstanceId(spared).singleResult();
            String root = caller == null ? spared : caller.getRootProcessInstanceId();
            runtime.createProcessInstanceQuery().processInstanceBusinessKey(fileNumber).rootProcessInstances().list().stream()
                    .filter(instance -> !instance.isEnded() && !FileState.outlives(instance, repository)).map(ProcessInstance::getId).filter(id -> !id.equals(root))
                    .forEach(id -> runtime.deleteProcessInstance(id, reason, true, true, true, false));
        });
    }

    /** Is a process with this id running for the file? */
    public boolean running(String process, String fileNumber) {
        return application.take(() -> runtime.createProcessInstanceQuery().processDefinitionKey(process)
                .processInstanceBusinessKey(fileNumber).count() > 0);
    }

    /** A variable of the process with this id that runs for the file; empty when none runs, or it holds no such variable. */
    public <T> Optional<T> read(String process, String fileNumber, Variable<T> variable) {
        return application.take(() -> runtime.createProcessInstanceQuery().processDefinitionKey(process)
                .processInstanceBusinessKey(fileNumber).list().stream()
                .map(instance -> variable.type().cast(Variable.plain(runtime.getVariable(instance.getId(), variable.name()))))
                .filter(Objects::nonNull).findFirst());
    }

    /**
     * Moves the dates of every open task of the instance and raises its priority to at least the given one.
     *
     * @param reminder shown as the follow-up date; at or after the due date: none is wanted
     */
    public void redate(String processInstanceId, Instant due, Instant reminder, int priority) {
        application.run(() -> {
            for (Task task : tasks.createTaskQuery().processInstanceId(processInstanceId).list()) {
                task.setDueDate(Date.from(due));
                task.setFollowUpDate(FollowUp.shown(Date.from(reminder), task.getDueDate()));
                task.setPriority(Math.max(task.getPriority(), priority));
                tasks.saveTask(task);
            }
        });
    }

    /** Sets a variable of another instance, e.g. the visible mark on the task of the caller. */
    public void mark(String processInstanceId, String name, String value) {
        application.run(() -> {
            runtime.setVariable(processInstanceId, name, value);
        });
    }
}
