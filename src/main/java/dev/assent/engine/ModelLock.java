package dev.assent.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;

/** Lets one deployment at a time read the newest set and add to it, in all nodes; held until the transaction ends. */
final class ModelLock {
    private ModelLock() {
    }

    static void acquire(ProcessEngine engine) {
        Command<Void> lock = context -> {
            context.getPropertyManager().acquireExclusiveLock();
            return null;
        };
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired().execute(lock);
    }
}
