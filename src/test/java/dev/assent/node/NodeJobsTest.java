package dev.assent.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.intake.Intake;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessException;

@ProcedureTest
class NodeJobsTest extends ProcedureFixture {
    @Autowired
    Node node;
    @Autowired
    Heart heart;
    @Autowired
    FreeJobs jobs;
    @Autowired
    MachineTime time;
    @Autowired
    Intake intake;
    @Autowired
    ManagementService management;

    private List<String> open(String file) {
        return management.createJobQuery().executable().list().stream()
                .filter(job -> jdbc.sql("select count(*) from ACT_RU_EXECUTION where PROC_INST_ID_ = ? and BUSINESS_KEY_ = ?")
                        .params(job.getProcessInstanceId(), file).query(Integer.class).single() > 0)
                .map(job -> job.getId()).toList();
    }

    private void taken(String job, String owner) {
        jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = ?, LOCK_EXP_TIME_ = timestamp '2099-01-01 00:00:00' where ID_ = ?").params(owner, job).update();
    }

    private void doneByThisNode(String job) {
        Context.setJobExecutorContext(new JobExecutorContext());
        try {
            ((ManagementServiceImpl) management).getCommandExecutor().execute(new ExecuteJobsCmd(job, new JobFailureCollector(job)));
        } finally {
            Context.removeJobExecutorContext();
        }
    }

    @Test
    @DisplayName("A job that another node took over while it waited in this node's queue is not done here; its own is")
    void fence() {
        String file = intake.register(Office.sample("G02"), "clara").number();
        String job = open(file).get(0);
        taken(job, "another");
        doneByThisNode(job);
        assertThat(open(file)).contains(job);
        taken(job, node.id());
        doneByThisNode(job);
        assertThat(open(file)).doesNotContain(job);
        office.work();
    }

    @Test
    @DisplayName("The jobs of a process that has ended are free at once where the database serves one process only, however long they are locked")
    void freed() {
        String file = intake.register(Office.sample("G02"), "clara").number();
        String job = open(file).get(0);
        taken(job, "ended");
        jobs.look();
        assertThat(jdbc.sql("select count(*) from ACT_RU_JOB where ID_ = ? and LOCK_OWNER_ is null and LOCK_EXP_TIME_ is null").param(job)
                .query(Integer.class).single()).isEqualTo(1);
        office.work();
    }

    @Test
    @DisplayName("With a wrong clock nobody's step is dated: people read why in their language, jobs are not done, health says DOWN; then all goes on")
    void wrongClock() throws Exception {
        String file = office.submit(Office.sample("G02"));
        String task = office.tasks("lena", file).get(0).getId();
        heart.stop();
        try {
            node.heard(new Reading(time.now(), time.ticks(), Duration.ZERO, time.now().minus(Duration.ofDays(14)), null));
            Api.Answer completed = api.post(api.login("lena"), "/engine-rest/task/" + task + "/submit-form",
                    "{\"variables\":{\"complete\":{\"value\":true}}}", "Accept-Language", "ar");
            assertThat(completed.status()).isEqualTo(503);
            assertThat(completed.at("/message")).startsWith("ساعة هذا الخادم متقدمة 1209600 ثانية");
            assertThatThrownBy(node::requireClock).as("a background step is tried again").isInstanceOf(TransientDataAccessException.class);
            Api.Answer handedIn = api.handIn(Office.sample("G02"), "Accept-Language", "en");
            assertThat(handedIn.status()).isEqualTo(503);
            assertThat(handedIn.at("/detail")).startsWith("The clock of this server is 1209600 seconds ahead of the database's");
            assertThat(handedIn.header("Retry-After")).isNotBlank();
            assertThat(api.get(null, "/actuator/health").status()).isEqualTo(503);
            assertThat(api.get(api.login("lena"), "/engine-rest/task/" + task).status()).as("reading goes on").isEqualTo(200);
            assertThat(node.mayWork()).isFalse();
        } finally {
            heart.start();
        }
        office.completes("lena", file, "Check completeness", java.util.Map.of("complete", true));
    }
}
