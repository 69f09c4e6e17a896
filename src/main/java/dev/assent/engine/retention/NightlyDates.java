package dev.assent.engine.retention;

import dev.assent.node.Node;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricProcessInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Dates the history of processes that have ended, before the clean-up of the same night looks for what has had its time: of those of a day in the first hour
 * after its midnight (UTC), or after the next start where nobody was there then.
 */
@Component
class NightlyDates {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyDates.class);
    private final ProcessEngine engine;
    private final RemovalDates dates = new RemovalDates();
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Node node;
    private final TransactionTemplate transaction;

    // lazy: the engine itself needs beans that stand beside this one
    NightlyDates(@Lazy ProcessEngine engine, JdbcClient jdbc, Clock clock, Node node, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.clock = clock;
        this.node = node;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void again() {
        for (String root : node.answers() ? ended(clock.instant().truncatedTo(ChronoUnit.DAYS)) : List.<String>of()) {
            if (!node.answers()) {
                return;
            }
            try {
                date(root);
            } catch (RuntimeException failed) {
                LOG.error("The history of process {} has no day of removal yet; this is tried again in an hour", root, failed);
            }
        }
    }

    /** What had ended before this moment and is not dated yet. */
    List<String> ended(Instant before) {
        return jdbc.sql("select ID_ from ACT_HI_PROCINST where REMOVAL_TIME_ is null and ID_ = ROOT_PROC_INST_ID_ and END_TIME_ < ?").param(Timestamp.from(before))
                .query(String.class).list();
    }

    /** Dates the whole history of a process and of what it called; what is left by a node that is ended here is done by the next run. */
    void date(String root) {
        transaction.executeWithoutResult(status -> {
            // a second node waits here, and finds it dated
            if (jdbc.sql("select ID_ from ACT_HI_PROCINST where ID_ = ? and REMOVAL_TIME_ is null for update").param(root).query(String.class).optional().isPresent()) {
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired().execute(context -> write(root, context));
            }
        });
    }

    private Void write(String root, CommandContext context) {
        HistoricProcessInstanceEntity ended = context.getHistoricProcessInstanceManager().findHistoricProcessInstance(root);
        ProcessDefinitionEntity own = context.getProcessDefinitionManager().findLatestProcessDefinitionById(ended.getProcessDefinitionId());
        // a version that nobody needs may be deleted, and its history stays: it goes as the newest says
        ProcessDefinitionEntity process = own == null ? context.getProcessDefinitionManager().findLatestProcessDefinitionByKey(ended.getProcessDefinitionKey()) : own;
        Date removal = process == null ? null : dates.of(ended, process);
        if (removal != null) {
            context.getHistoricDecisionInstanceManager().addRemovalTimeToDecisionsByRootProcessInstanceId(root, removal);
            context.getHistoricProcessInstanceManager().addRemovalTimeToProcessInstancesByRootProcessInstanceId(root, removal);
        }
        return null;
    }
}
