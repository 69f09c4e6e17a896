package dev.assent.engine.duty;

import dev.assent.engine.SubmissionRefused;
import dev.assent.office.Office;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One open task of one procedure, and every role that tries every way with it. The caller takes it all back. */
public final class StepTrial {
    /** Who tries, by whose the task is: it lies with the licensing authority, with its heads, or with the intake. */
    static final Map<String, String> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("lena", "worker of the authority");
        ROLES.put("helena", "its head");
        ROLES.put("hassan", "its substitute");
        ROLES.put("david", "worker of another agency");
        ROLES.put("dario", "head of another agency");
        ROLES.put("clara", "intake");
        ROLES.put("manuel", "manager");
        ROLES.put("aura", "auditor");
        ROLES.put("deniz", "designer");
        ROLES.put("olga", "operator");
        ROLES.put("admin", "administrator");
    }

    private static final Pattern NAME = Pattern.compile("\\$\\{(\\w+)}");
    private final ProcessEngine engine;
    private final TaskService tasks;
    private final Office office;
    private final String file;
    private final Map<String, BiConsumer<String, Task>> ways = new LinkedHashMap<>();

    public StepTrial(ProcessEngine engine, Office office, String file) {
        this.engine = engine;
        this.tasks = engine.getTaskService();
        this.office = office;
        this.file = file;
        ways.put("claim it", (person, task) -> tasks.claim(task.getId(), person));
        ways.put("claim it for somebody else", (person, task) -> tasks.claim(task.getId(), person.equals("lena") ? "luis" : "lena"));
        ways.put("take it from who has it", (person, task) -> tasks.claim(task.getId(), null));
        ways.put("complete it", this::complete);
        ways.put("complete it once made assignee by the back door", (person, task) -> {
            engine.getIdentityService().clearAuthentication();
            tasks.setAssignee(task.getId(), person);
            again(person);
            complete(person, task);
        });
        ways.put("set its assignee", (person, task) -> tasks.setAssignee(task.getId(), "bela"));
        ways.put("delegate it", (person, task) -> tasks.delegateTask(task.getId(), "bela"));
        ways.put("resolve it", (person, task) -> tasks.resolveTask(task.getId()));
        ways.put("set its owner", (person, task) -> tasks.setOwner(task.getId(), "bela"));
        ways.put("add or remove who may do it", (person, task) -> tasks.addCandidateGroup(task.getId(), "ballistics"));
        ways.put("edit it", (person, task) -> {
            task.setAssignee("bela");
            tasks.saveTask(task);
        });
        ways.put("answer it around its form", (person, task) -> tasks.setVariable(task.getId(), "note", "x"));
        ways.put("end it by an error", (person, task) -> tasks.handleBpmnError(task.getId(), "any"));
        ways.put("set a variable of its file", (person, task) -> engine.getRuntimeService().setVariable(task.getExecutionId(), "note", "x"));
        ways.put("set a variable that says who does it", (person, task) -> engine.getRuntimeService().setVariable(task.getExecutionId(), "authority", "x"));
        ways.put("move its file past it", (person, task) -> engine.getRuntimeService().createProcessInstanceModification(task.getProcessInstanceId())
                .startAfterActivity(task.getTaskDefinitionKey()).execute());
        ways.put("send its file a message", (person, task) -> engine.getRuntimeService().createMessageCorrelation("Any").processInstanceBusinessKey(file).correlateAll());
        ways.put("halt its file", (person, task) -> engine.getRuntimeService().suspendProcessInstanceById(task.getProcessInstanceId()));
        ways.put("attach a paper to it", (person, task) -> tasks.createAttachment("text", task.getId(), null, "x", "x", "http://x"));
    }

    private void complete(String person, Task task) {
        // no form asks this: whoever comes as far as the form is let in
        engine.getFormService().submitTaskForm(task.getId(), Map.of("nobodyAsksThis", 1));
    }

    private void again(String person) {
        engine.getIdentityService().setAuthentication(person, engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
                .map(group -> group.getId()).toList());
    }

    /** By way: the roles that may. */
    public Map<String, String> outcomes(String process, String step) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        ways.forEach((name, way) -> {
            Task task = open(process, step);
            String who = ROLES.entrySet().stream().filter(role -> may(role.getKey(), way, task)).map(Map.Entry::getValue).collect(Collectors.joining(", "));
            outcomes.put(name, who.isEmpty() ? "nobody" : who);
        });
        return outcomes;
    }

    private boolean may(String person, BiConsumer<String, Task> way, Task task) {
        try {
            engine.getRuntimeService().activateProcessInstanceById(task.getProcessInstanceId());
            tasks.setAssignee(task.getId(), null);
            office.as(person, () -> way.accept(person, task));
            return true;
        } catch (SubmissionRefused refused) {
            return refused.getMessage().contains("nobodyAsksThis");
        } catch (AuthorizationException refused) {
            return false;
        } catch (RuntimeException neither) {
            throw new IllegalStateException(person + " at " + task.getTaskDefinitionKey() + ": neither allowed nor refused", neither);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private Task open(String process, String step) {
        var runtime = engine.getRuntimeService();
        UserTask model = engine.getRepositoryService().getBpmnModelInstance(engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey(process).latestVersion().singleResult().getId()).getModelElementById(step);
        Map<String, Object> variables = new HashMap<>();
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(file).rootProcessInstances().list()
                .forEach(root -> variables.putAll(runtime.getVariables(root.getId())));
        variables.putAll(Map.of("fileNumber", file, "setup", "LeadAuthority"));
        Stream.concat(Stream.of("${stepDeadline}", "${stepReminder}", model.getCamundaDueDate(), model.getCamundaFollowUpDate()),
                        model.getModelInstance().getModelElementsByType(TimerEventDefinition.class).stream().map(ModelElementInstance::getRawTextContent))
                .flatMap(dates -> names(dates).stream()).forEach(name -> variables.put(name, Date.from(Instant.parse("2027-01-04T12:00:00Z"))));
        variables.put("stepPriority", 50);
        names(model.getCamundaPriority()).forEach(name -> variables.put(name, 50));
        names(model.getCamundaCandidateGroups()).forEach(name -> variables.put(name,
                name.endsWith("Head") || name.equals("escalatedTo") ? "licensingHead" : "licensing"));
        var instance = runtime.createProcessInstanceByKey(process).businessKey(file).setVariables(variables).startBeforeActivity(step).execute(true, true);
        return tasks.createTaskQuery().processInstanceId(instance.getId()).taskDefinitionKey(step).listPage(0, 1).get(0);
    }

    private static List<String> names(String expression) {
        return expression == null ? List.of() : NAME.matcher(expression).results().map(found -> found.group(1)).toList();
    }
}
