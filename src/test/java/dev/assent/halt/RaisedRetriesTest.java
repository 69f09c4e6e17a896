package dev.assent.halt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.intake.Intake;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcedureTest
class RaisedRetriesTest extends ProcedureFixture {
    private static final long QUARTER_OF_AN_HOUR = 15 * 60 * 1000L;
    @Autowired
    ManagementService management;
    @Autowired
    Intake intake;

    private Job job(String file) {
        return management.createJobQuery().executable().list().stream()
                .filter(job -> jdbc.sql("select count(*) from ACT_RU_EXECUTION where PROC_INST_ID_ = ? and BUSINESS_KEY_ = ?")
                        .params(job.getProcessInstanceId(), file).query(Integer.class).single() > 0).findFirst().orElseThrow();
    }

    private Date failed(String job, String message) {
        Date next = new Date(ClockUtil.getCurrentTime().getTime() + QUARTER_OF_AN_HOUR);
        jdbc.sql("update ACT_RU_JOB set RETRIES_ = 1, DUEDATE_ = ?, EXCEPTION_MSG_ = ? where ID_ = ?").params(next, message, job).update();
        return next;
    }

    private void raised(String method, String path, String json) {
        assertThat(api.call(method, api.login("olga"), path, json.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json").status()).isEqualTo(204);
    }

    @Test
    @DisplayName("Raised retries make a step due that waits for its next attempt; a step that has not failed, or is given a date, keeps its own")
    void due() {
        String file = intake.register(Office.sample("G02"), "clara").number();
        String job = job(file).getId();
        Date next = failed(job, "The mail server does not answer.");
        raised("PUT", "/engine-rest/job/" + job + "/retries", "{\"retries\":5}");
        assertThat(date(job)).isBefore(next);

        next = failed(job, null);
        raised("PUT", "/engine-rest/job/" + job + "/retries", "{\"retries\":5}");
        assertThat(date(job)).as("a time limit is moved by nobody").isEqualToIgnoringMillis(next);

        failed(job, "The mail server does not answer.");
        management.setJobRetries(List.of(job), 5);
        assertThat(date(job)).as("several at once").isBefore(next);
        office.work();
    }

    private Date date(String job) {
        return management.createJobQuery().jobId(job).singleResult().getDuedate();
    }
}
