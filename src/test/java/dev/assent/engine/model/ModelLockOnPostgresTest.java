package dev.assent.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.PostgresProcedureTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PostgresProcedureTest
class ModelLockOnPostgresTest {
    @Autowired
    ProcessEngine engine;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PlatformTransactionManager transactions;

    private String limit() {
        return jdbc.sql("show idle_in_transaction_session_timeout").query(String.class).single();
    }

    @Test
    @DisplayName("A slow machine may take minutes to judge the models at the start; afterwards a transaction that idles is ended soon")
    void slowStart() {
        String during = new TransactionTemplate(transactions).execute(status -> {
            ModelLock.acquire(engine);
            return limit();
        });
        assertThat(during).isEqualTo("10min");
        assertThat(limit()).isEqualTo("45s");
    }
}
