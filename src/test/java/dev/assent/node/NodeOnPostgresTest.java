package dev.assent.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.PostgresProcedureTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresProcedureTest
class NodeOnPostgresTest {
    @Autowired
    Api api;
    @Autowired
    Node node;
    @Autowired
    FreeJobs jobs;
    @Autowired
    Office office;
    @Autowired
    ManagementService management;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Environment settings;

    @Test
    @DisplayName("The jobs of a silent node are free for the others, those of a living node are not")
    void takenOver() {
        String file = office.submit(Office.sample("G02"));
        var timers = management.createJobQuery().timers().list();
        assertThat(file).isNotEmpty();
        assertThat(timers).hasSizeGreaterThanOrEqualTo(2);
        jdbc.sql("insert into register.node (node_id, address, started_at, seen_at) values ('silent', '', now(), now() - interval '31 seconds'), "
                + "('living', '', now(), now() - interval '20 seconds')").update();
        jdbc.sql("update act_ru_job set lock_owner_ = 'silent', lock_exp_time_ = now() + interval '5 minutes' where id_ = ?").param(timers.get(0).getId()).update();
        jdbc.sql("update act_ru_job set lock_owner_ = 'living', lock_exp_time_ = now() + interval '5 minutes' where id_ = ?").param(timers.get(1).getId()).update();
        int revision = revision(timers.get(0).getId());
        jobs.look();
        assertThat(jdbc.sql("select lock_owner_ from act_ru_job where lock_owner_ in ('silent', 'living')").query(String.class).list()).containsExactly("living");
        assertThat(revision(timers.get(0).getId())).as("what the silent node still does fails at its end").isEqualTo(revision + 1);
        jdbc.sql("update register.node set stopped_at = now() where node_id = 'living'").update();
        jobs.look();
        assertThat(jdbc.sql("select count(*) from act_ru_job where lock_owner_ = 'living'").query(Integer.class).single()).as("one that ended is not waited for").isZero();
        jdbc.sql("delete from register.node where node_id in ('silent', 'living')").update();
    }

    private int handedIn() throws Exception {
        int status = api.handIn(Office.sample("G02")).status();
        assertThat(status).isIn(201, 200, 503);
        return status == 200 ? 201 : status;
    }

    private int revision(String job) {
        return jdbc.sql("select rev_ from act_ru_job where id_ = ?").param(job).query(Integer.class).single();
    }

    @Test
    @DisplayName("A transaction in which a node does nothing is ended by the database")
    void idleTransaction() {
        assertThat(jdbc.sql("show idle_in_transaction_session_timeout").query(String.class).single()).isEqualTo("45s");
    }

    @Test
    @DisplayName("A database that takes nothing: health says DOWN, each way in answers 503 with a sentence in two languages, and all goes on afterwards")
    void readOnly() throws Exception {
        try (Connection operator = DriverManager.getConnection(settings.getProperty("spring.datasource.url"), "postgres", "postgres");
                Statement statement = operator.createStatement()) {
            statement.execute("alter database postgres set default_transaction_read_only = on");
            try {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'Assent'");
                await().atMost(Duration.ofSeconds(30)).until(() -> api.get(null, "/actuator/health").status() == 503);
                for (String path : new String[] {"/api/files", "/engine-rest/task", "/camunda/api/admin/auth/user/default/login/tasklist"}) {
                    Api.Answer english = api.post(api.login("clara"), path, "{}", "Accept-Language", "en");
                    assertThat(english.status()).as(path).isEqualTo(503);
                    assertThat(english.at("/detail")).startsWith("The database does not answer at the moment.");
                    assertThat(english.header("Retry-After")).isEqualTo("10");
                    assertThat(api.post(api.login("clara"), path, "{}", "Accept-Language", "ar").at("/detail")).startsWith("قاعدة البيانات");
                }
            } finally {
                statement.execute("alter database postgres set default_transaction_read_only = off");
            }
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> api.get(null, "/actuator/health").status() == 200);
        await("what was opened while it took nothing is given up").atMost(Duration.ofSeconds(30)).until(() -> handedIn() == 201);
        assertThat(node.mayWork()).isTrue();
        office.work();
    }
}
