package dev.assent.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.FileActs;
import dev.assent.office.Office;
import dev.assent.office.PostgresDatabase;
import dev.assent.proof.Verification;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** What ends, begins or passes in the same second, on the database of production: each sees the other, or comes after it. */
@ActiveProfiles("demo")
@ContextConfiguration(initializers = PostgresDatabase.Apart.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"camunda.bpm.job-execution.enabled=false", Tamira.MODELS})
class StopsRaceOnPostgresTest {
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    FileActs acts;
    @Autowired
    FormService forms;
    @Autowired
    TaskService tasks;
    @Autowired
    ManagementService management;
    @Autowired
    IdentityService identity;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    Verification verification;
    private String file;

    @BeforeEach
    void monday() {
        office.itIs("2026-11-02T09:00:00Z");
        Tamira.arrive(identity, TimedStopTest.PEOPLE);
        file = office.submit(TimedStopTest.application("QU"));
        office.completes("gudrun", file, "Check completeness", Answers.complete());
        office.completes("gudrun", file, "Assess risk", Answers.noRisk());
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    private String task(String person, String name, String stop) {
        return office.tasks(person, file).stream().filter(each -> each.getName().equals(name) && stop.equals(tasks.getVariable(each.getId(), "stop"))).findFirst().map(Task::getId).orElseThrow();
    }

    private void submits(String person, String task, Map<String, Object> answers) {
        office.as(person, () -> forms.submitTaskForm(task, new HashMap<>(answers)));
    }

    /** The second begins when the first has done everything but commit; what it meets is thrown here. */
    private void atOnce(Runnable first, Runnable second) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch tried = new CountDownLatch(1);
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(open -> {
            first.run();
            done.countDown();
            wait(tried, 500);
        }));
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {
            wait(done, 30_000);
            try {
                second.run();
            } catch (OptimisticLockingException collided) {
                // as the engine and our own addresses do: once more
                second.run();
            } finally {
                tried.countDown();
            }
        });
        one.get(60, TimeUnit.SECONDS);
        other.get(60, TimeUnit.SECONDS);
        office.work();
    }

    private static void wait(CountDownLatch latch, long milliseconds) {
        try {
            latch.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Map<String, Object> found() {
        return Map.of("stopFinding", "FAVOURABLE", "stopFindings", "All is well.");
    }

    @Test
    @DisplayName("Two stops of one clock that end in the same second do not each leave it to the other: it runs again")
    void bothEnd() throws Exception {
        submits("gudrun", task("gudrun", "Request outside step", "ASSURANCE"), Map.of("stopRequest", "Note"));
        acts.begins("gudrun", file, "InformationRequest", Map.of("question", "Where is the contract?"));
        office.timePassesTo("2026-11-04T09:00:00Z");
        String findings = task("gudrun", "Enter findings", "ASSURANCE");
        String answer = desk.task("clara", file, "Record answer").getId();
        atOnce(() -> submits("gudrun", findings, found()), () -> {
            submits("clara", answer, Map.of("answer", "Here."));
            office.work();
        });
        assertThat(facts.count("select count(*) from register.clock_pause where file_number = ? and restarted_at is null", file)).isZero();
        assertThat(facts.deadline(file, "quayOffice")).as("two days, once").isEqualTo("2026-11-18T16:00:00Z");
        office.timePassesTo("2026-11-18T16:01:00Z");
        assertThat(facts.opinions(file)).containsExactly("quayOffice NO_OBJECTION deemed");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("The head agrees to more time in the second in which the limit passes: what he has agreed to holds, and the limit has not passed")
    void agreedAndPassed() throws Exception {
        acts.begins("gudrun", file, "FileExtension", Map.of("moreTime", 10, "extensionReasons", "The partners answer late."));
        office.timePassesTo("2027-01-26T15:59:59Z");
        String agree = desk.task("geir", file, "Agree extension of the file").getId();
        String expiry = management.createJobQuery().timers().list().stream().filter(job -> file.equals(file(job)) && "2027-01-26T16:00:00Z".equals(job.getDuedate().toInstant().toString())
                && management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId().equals("Event_DeadlinePassed")).findFirst().orElseThrow().getId();
        atOnce(() -> submits("geir", agree, Map.of("extensionAgreed", true, "agreedAmount", 10)), () -> {
            office.itIs("2027-01-26T16:00:01Z");
            if (management.createJobQuery().jobId(expiry).count() > 0) {
                management.executeJob(expiry);
            }
        });
        assertThat(facts.record(file)).contains("FILE_EXTENSION_AGREED").doesNotContain("OUTER_LIMIT_REACHED");
        office.timePassesTo("2027-02-09T16:01:00Z");
        assertThat(facts.record(file)).contains("OUTER_LIMIT_REACHED");
    }

    private String file(Job job) {
        return facts.text("select BUSINESS_KEY_ from ACT_RU_EXECUTION where ID_ = ?", job.getProcessInstanceId());
    }

    @Test
    @DisplayName("The window closes in the second in which the findings arrive: they count, and the stop is not forfeited a second time")
    void finishedAndForfeited() throws Exception {
        submits("gudrun", task("gudrun", "Request outside step", "ASSURANCE"), Map.of("stopRequest", "Note"));
        office.work();
        office.timePassesTo("2026-11-09T15:59:59Z");
        String findings = task("gudrun", "Enter findings", "ASSURANCE");
        String process = tasks.createTaskQuery().taskId(findings).singleResult().getProcessInstanceId();
        String forfeit = management.createJobQuery().processInstanceId(process).timers().list().stream().filter(job -> job.getDuedate().toInstant().toString().equals("2026-11-09T16:00:00Z"))
                .findFirst().orElseThrow().getId();
        atOnce(() -> submits("gudrun", findings, found()), () -> {
            office.itIs("2026-11-09T16:00:01Z");
            if (management.createJobQuery().jobId(forfeit).count() > 0) {
                management.executeJob(forfeit);
            }
        });
        assertThat(facts.record(file)).doesNotContain("STOP_FORFEITED");
        assertThat(facts.entry(file, "OUTSIDE_STEP_ENDED")).contains("RESTARTED");
        assertThat(facts.deadline(file, "quayOffice")).isEqualTo("2026-11-23T16:00:00Z");
    }
}
