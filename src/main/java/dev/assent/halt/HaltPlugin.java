package dev.assent.halt;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts {@link FailedStep} into the engine. */
@Component
class HaltPlugin extends AbstractProcessEnginePlugin {
    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobCommandFactory(FailedStep::new);
    }
}
