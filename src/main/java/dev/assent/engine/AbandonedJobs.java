package dev.assent.engine;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Releases at the start the jobs a killed process had taken, which would else wait five minutes for their lock to expire.
 * Only where no other process can have taken them: with an embedded database, or when {@code assent.only-node} says so.
 */
@Component
class AbandonedJobs {
    private static final Logger LOG = LoggerFactory.getLogger(AbandonedJobs.class);
    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final boolean onlyNode;

    AbandonedJobs(ProcessEngine engine, JdbcClient jdbc, DataSource database, @Value("${assent.only-node:false}") boolean onlyNode)
            throws MetaDataAccessException {
        this.engine = engine;
        this.jdbc = jdbc;
        this.onlyNode = onlyNode || embedded(database);
    }

    private static boolean embedded(DataSource database) throws MetaDataAccessException {
        String url = JdbcUtils.extractDatabaseMetaData(database, about -> about.getURL());
        return url.startsWith("jdbc:h2:file:") || url.startsWith("jdbc:h2:mem:");
    }

    @EventListener(ApplicationReadyEvent.class)
    void release() {
        if (!onlyNode) {
            return;
        }
        String self = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor().getLockOwner();
        int released = jdbc.sql("""
                update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null, REV_ = REV_ + 1
                where LOCK_OWNER_ is not null and LOCK_OWNER_ <> ?""").param(self).update();
        if (released > 0) {
            LOG.warn("{} jobs were taken by a process that has ended; they are free again", released);
        }
    }
}
