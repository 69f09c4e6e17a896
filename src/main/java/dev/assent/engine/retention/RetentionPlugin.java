package dev.assent.engine.retention;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts {@link RemovalDates} into the engine. */
@Component
class RetentionPlugin extends AbstractProcessEnginePlugin {
    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryRemovalTimeProvider(new RemovalDates());
    }
}
