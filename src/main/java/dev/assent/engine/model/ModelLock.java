package dev.assent.engine.model;

import java.sql.SQLException;
import java.sql.Statement;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Lets one deployment at a time read the newest set and add to it, in all nodes; held until the transaction ends. */
final class ModelLock {
    private ModelLock() {
    }

    static void acquire(ProcessEngine engine) {
        Command<Void> lock = context -> {
            context.getPropertyManager().acquireExclusiveLock();
            takeTime(context);
            return null;
        };
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired().execute(lock);
    }

    // judging all models is work without the database, which a slow machine does for longer than a transaction may idle
    private static void takeTime(CommandContext context) {
        if (DbSqlSessionFactory.POSTGRES.equals(context.getProcessEngineConfiguration().getDatabaseType())) {
            try (Statement statement = context.getDbSqlSession().getSqlSession().getConnection().createStatement()) {
                statement.execute("set local idle_in_transaction_session_timeout = '10min'");
            } catch (SQLException failed) {
                throw new ProcessEngineException(failed.getMessage(), failed);
            }
        }
    }
}
