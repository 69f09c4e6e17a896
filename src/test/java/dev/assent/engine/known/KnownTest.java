package dev.assent.engine.known;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.ProcedureTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is known of definitions without asking. */
@ProcedureTest
class KnownTest {
    private static final String BLOCK = "FileIntake";
    @Autowired
    ProcessEngine engine;

    @Test
    @DisplayName("What is not there is asked for again, and so is everything once something has changed")
    void asked() {
        Known<String> known = new Known<>();
        AtomicInteger asked = new AtomicInteger();
        assertThat(known.get("form", () -> null)).isNull();
        assertThat(known.get("form", () -> "first " + asked.incrementAndGet())).isEqualTo("first 1");
        known.forget();
        assertThat(known.get("form", () -> "then " + asked.incrementAndGet())).isEqualTo("then 2");
    }

    @Test
    @DisplayName("A block that is suspended is suspended for the next step, and goes on when it is let go on")
    void suspended() {
        assertThat(isSuspended()).isFalse();
        engine.getRepositoryService().suspendProcessDefinitionByKey(BLOCK);
        try {
            assertThat(isSuspended()).isTrue();
        } finally {
            engine.getRepositoryService().activateProcessDefinitionByKey(BLOCK);
        }
        assertThat(isSuspended()).isFalse();
    }

    private boolean isSuspended() {
        String deployment = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(BLOCK).latestVersion().singleResult().getDeploymentId();
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context ->
                configuration.getDeploymentCache().findDeployedProcessDefinitionByDeploymentAndKey(deployment, BLOCK).isSuspended());
    }
}
