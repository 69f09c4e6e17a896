package dev.assent.engine.configuration;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine ships no index on the due date of jobs; a storm of deadlines would read the whole table for each of them. */
@Component
class JobIndex {
    private final JdbcClient jdbc;

    JobIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the engine has made its tables. */
    @EventListener(ApplicationReadyEvent.class)
    void create() {
        jdbc.sql("create index if not exists ASSENT_IDX_JOB_DUEDATE on ACT_RU_JOB (DUEDATE_)").update();
    }
}
