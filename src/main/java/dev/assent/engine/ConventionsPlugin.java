package dev.assent.engine;

import java.util.ArrayList;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts {@link TaskConventions} into the engine. */
@Component
class ConventionsPlugin extends AbstractProcessEnginePlugin {
    private final TaskConventions conventions;

    ConventionsPlugin(Rules rules, StepCalendar calendar, TaskReasons reasons) {
        conventions = new TaskConventions(new StepTimes(rules, calendar), new WhyHere(reasons));
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomPreBPMNParseListeners() == null) {
            engine.setCustomPreBPMNParseListeners(new ArrayList<>());
        }
        engine.getCustomPreBPMNParseListeners().add(conventions);
        DefaultDmnEngineConfiguration tables = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        tables.getCustomPostDecisionTableEvaluationListeners().add(new MatchedRows());
        engine.setDmnEngineConfiguration(tables);
    }
}
