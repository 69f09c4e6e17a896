package dev.assent.engine;

import java.util.ArrayList;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts {@link TaskConventions} and {@link DiscreetHistory} into the engine. */
@Component
class ConventionsPlugin extends AbstractProcessEnginePlugin {
    private final TaskConventions conventions;

    ConventionsPlugin(Rules rules, StepCalendar calendar) {
        conventions = new TaskConventions(new StepTimes(rules, calendar));
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomPreBPMNParseListeners() == null) {
            engine.setCustomPreBPMNParseListeners(new ArrayList<>());
        }
        engine.getCustomPreBPMNParseListeners().add(conventions);
        engine.getCustomPreBPMNParseListeners().add(new DiscreetHistory.Reader());
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getHistoryLevel().getId() == ProcessEngineConfigurationImpl.HISTORYLEVEL_FULL) {
            engine.setHistoryLevel(new DiscreetHistory());
        }
    }
}
