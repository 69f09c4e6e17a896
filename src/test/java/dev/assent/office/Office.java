package dev.assent.office;

import dev.assent.applicant.Receipt;
import dev.assent.intake.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Drives a file through its procedure in virtual time: people act, then time passes. */
@Component
public class Office {
    /** No machine fires a timer at its very second; a test that needs another lateness asks for it. */
    private static final Duration USUAL = Duration.ofSeconds(3);

    private final ProcessEngine engine;
    private final Intake intake;
    private Duration late = USUAL;

    Office(ProcessEngine engine, Intake intake) {
        this.engine = engine;
        this.intake = intake;
    }

    /** A sample application under a reference of its own. */
    public static String sample(String name) {
        // what nobody could apply for is no story's
        String place = name.startsWith("bad/") ? "/cases/" : "/processes/stories/applications/";
        try (InputStream in = Office.class.getResourceAsStream(place + name + ".json")) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return json.replace(name + "-SAMPLE", name + "-" + UUID.randomUUID().toString().substring(0, 8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void itIs(String instant) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(instant)));
    }

    /** Hands an application in and lets the engine work until people are needed. */
    public String submit(String json) {
        Receipt receipt = intake.register(json, "clara");
        work();
        return receipt.number();
    }

    /** Executes everything that is due now. */
    public void work() {
        for (Job job = due(); job != null; job = due()) {
            engine.getManagementService().executeJob(job.getId());
        }
    }

    /** Whatever happens in this step, timers fire so much too late. */
    public void late(Duration by, Runnable step) {
        late = by;
        try {
            step.run();
        } finally {
            late = USUAL;
        }
    }

    /** Lets time pass: every timer fires in order, a little later than it should, but not after the end. */
    public void timePassesTo(String instant) {
        Date end = Date.from(Instant.parse(instant));
        work();
        for (Job job = next(end); job != null; job = next(end)) {
            Date fires = Date.from(job.getDuedate().toInstant().plus(late));
            fires = fires.after(end) ? end : fires;
            if (fires.after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(fires);
            }
            engine.getManagementService().executeJob(job.getId());
            work();
        }
        ClockUtil.setCurrentTime(end);
    }

    private Job due() {
        return engine.getManagementService().createJobQuery().active().withRetriesLeft().executable().listPage(0, 1).stream().findFirst().orElse(null);
    }

    private Job next(Date end) {
        return engine.getManagementService().createJobQuery().active().timers().withRetriesLeft().duedateLowerThan(new Date(end.getTime() + 1))
                .orderByJobDuedate().asc().listPage(0, 1).stream().findFirst().orElse(null);
    }

    /** The open tasks of a file that this person may do. */
    public List<Task> tasks(String person, String file) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(file).taskCandidateUser(person).includeAssignedTasks()
                .orderByTaskCreateTime().asc().list();
    }

    /** The names of all open tasks of a file. */
    public List<String> open(String file) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(file).list().stream().map(Task::getName).sorted().toList();
    }

    /** The person completes the task of this name with these answers, as Tasklist does. */
    public void completes(String person, String file, String taskName, Map<String, Object> answers) {
        Task task = tasks(person, file).stream().filter(t -> t.getName().equals(taskName)).findFirst()
                .orElseThrow(() -> new AssertionError(person + " has no task '" + taskName + "' on " + file + "; open: " + open(file)));
        as(person, () -> engine.getFormService().submitTaskForm(task.getId(), new HashMap<>(answers)));
        work();
    }

    /** Acts as a logged-in person. */
    public void as(String person, Runnable step) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList();
        engine.getIdentityService().setAuthentication(person, groups);
        try {
            step.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** Process and end event by which each instance of the file ended. */
    public List<String> ends(String file) {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(file).finished().list().stream()
                .map(p -> p.getProcessDefinitionKey() + ":" + p.getEndActivityId()).sorted().toList();
    }
}
