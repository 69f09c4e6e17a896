package dev.assent.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Brings files to the point where a test begins, and looks at what lies on people's desks. */
@Component
public class Desk {
    private final Office office;
    private final TaskService tasks;
    private final RuntimeService runtime;

    Desk(Office office, TaskService tasks, RuntimeService runtime) {
        this.office = office;
        this.tasks = tasks;
        this.runtime = runtime;
    }

    /** A complete file without risk: the agencies have just been asked. */
    public String consulted(String json) {
        String file = assessed(json, Answers.noRisk());
        office.work();
        return file;
    }

    /** A complete file with this assessment. */
    public String assessed(String json, Map<String, Object> assessment) {
        String file = office.submit(json);
        office.completes("lena", file, "Check completeness", Answers.complete());
        office.completes("lena", file, "Assess risk", assessment);
        return file;
    }

    /** Everybody who was asked has no objection. */
    public void nobodyObjects(String file) {
        Map.of("fatima", "foreignAffairs", "david", "defence", "ivan", "interior", "iris", "intelligence", "carl", "customs", "elsa", "economy", "kamil", "exportAuthorityXK")
                .keySet().stream().sorted().filter(person -> names(person, file).contains("Give opinion"))
                .forEach(person -> office.completes(person, file, "Give opinion", Answers.noObjection()));
    }

    /** Everybody who may carry a dispute on says that his agency does not. */
    public void nobodyEscalates(String file) {
        List.of("helena", "farida", "dario", "ines", "igor", "carla", "emil").stream().filter(person -> names(person, file).contains("Escalate dispute"))
                .forEach(person -> office.completes(person, file, "Escalate dispute", Answers.waiver()));
    }

    /** A complete file without risk on which nobody objects: the draft is due. */
    public String toDecide(String json) {
        String file = consulted(json);
        nobodyObjects(file);
        return file;
    }

    /** The names of the tasks of a file that this person may do. */
    public List<String> names(String person, String file) {
        return office.tasks(person, file).stream().map(Task::getName).toList();
    }

    /** The one task of this name that this person may do. */
    public Task task(String person, String file, String name) {
        return office.tasks(person, file).stream().filter(task -> task.getName().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError(person + " has no task '" + name + "'; open: " + office.open(file)));
    }

    public Instant due(String person, String file, String name) {
        return task(person, file, name).getDueDate().toInstant();
    }

    /** The mark on the task, as filters show it. */
    public Object mark(String person, String file, String name) {
        return tasks.getVariable(task(person, file, name).getId(), "mark");
    }

    public Object variable(String person, String file, String task, String variable) {
        return tasks.getVariable(task(person, file, task).getId(), variable);
    }

    /** Sets a variable of the instance a task belongs to, as an administrator could. */
    public void tamper(String person, String file, String task, String variable, Object value) {
        runtime.setVariable(task(person, file, task).getProcessInstanceId(), variable, value);
    }
}
