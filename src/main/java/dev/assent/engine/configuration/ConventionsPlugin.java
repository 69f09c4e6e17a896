package dev.assent.engine.configuration;

import dev.assent.engine.JobMoments;
import dev.assent.engine.MatchedRows;
import dev.assent.engine.Rules;
import dev.assent.engine.feel.TableFeel;
import dev.assent.engine.form.FormFacts;
import dev.assent.engine.step.StepCalendar;
import dev.assent.engine.step.StepTimes;
import dev.assent.engine.trial.TriedRows;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts {@link TaskConventions}, {@link DiscreetHistory} and {@link JobMoments} into the engine. */
@Component
class ConventionsPlugin extends AbstractProcessEnginePlugin {
    private final TaskConventions conventions;

    ConventionsPlugin(Rules rules, StepCalendar calendar, TaskReasons reasons, ObjectProvider<FormFacts> facts) {
        conventions = new TaskConventions(new StepTimes(rules, calendar), new WhyHere(reasons), new ShowFacts(facts::orderedStream));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomPreBPMNParseListeners() == null) {
            engine.setCustomPreBPMNParseListeners(new ArrayList<>());
        }
        engine.getCustomPreBPMNParseListeners().add(conventions);
        engine.getCustomPreBPMNParseListeners().add(new DiscreetHistory.Reader());
        if (engine.getCustomSessionFactories() == null) {
            engine.setCustomSessionFactories(new ArrayList<>());
        }
        engine.getCustomSessionFactories().add(JobMoments.sessions());
        // asked before the engine's own serializer of texts, which would take long ones, too
        List<TypedValueSerializer> before = new ArrayList<>(List.of(new LongText()));
        before.addAll(engine.getCustomPreVariableSerializers() == null ? List.of() : engine.getCustomPreVariableSerializers());
        engine.setCustomPreVariableSerializers(before);
        DefaultDmnEngineConfiguration tables = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        tables.getCustomPostDecisionTableEvaluationListeners().add(new MatchedRows());
        tables.getCustomPostDecisionTableEvaluationListeners().add(new EmptyNumbers());
        tables.getCustomPostDecisionTableEvaluationListeners().add(new TriedRows());
        tables.setFeelEngineFactory(() -> new TableFeel(tables.getFeelCustomFunctionProviders()));
        engine.setDmnEngineConfiguration(tables);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getHistoryLevel().getId() == ProcessEngineConfigurationImpl.HISTORYLEVEL_FULL) {
            engine.setHistoryLevel(new DiscreetHistory());
        }
    }
}
