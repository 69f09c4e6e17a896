package dev.assent.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Brings what has changed in the register to what runs for a file already; for the application, whoever is logged in. */
@Component
public class Renewal {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AsApplication application;

    Renewal(@Lazy RuntimeService runtime, @Lazy TaskService tasks, AsApplication application) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.application = application;
    }

    /** Sets a variable anew in every process of the file that has it. */
    public <T> void ofProcesses(String fileNumber, Variable<T> variable, T value) {
        application.run(() -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(fileNumber).list().stream().map(ProcessInstance::getId)
                .filter(instance -> runtime.getVariable(instance, variable.name()) != null)
                .forEach(instance -> runtime.setVariable(instance, variable.name(), value)));
    }

    /** Lays out anew what a part of forms shows, for every open task of the file that shows it. */
    public <T> void ofTasks(String fileNumber, Variable<T> variable, T value) {
        application.run(() -> tasks.createTaskQuery().processInstanceBusinessKey(fileNumber).list().stream().map(Task::getId)
                .filter(task -> tasks.getVariableLocal(task, variable.name()) != null)
                .forEach(task -> tasks.setVariableLocal(task, variable.name(), value)));
    }
}
