package dev.assent.engine.known;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionManager;
import org.camunda.bpm.engine.impl.form.entity.CamundaFormDefinitionManager;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.springframework.stereotype.Component;

/** Puts into the engine what spares it questions whose answer is known. */
@Component
class KnownPlugin extends AbstractProcessEnginePlugin {
    private record Factory(Class<? extends Session> getSessionType, Supplier<Session> open) implements SessionFactory {
        @Override
        public Session openSession() {
            return open.get();
        }
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        Known<ProcessDefinitionEntity> processes = new Known<>();
        Known<DecisionDefinitionEntity> decisions = new Known<>();
        Known<CamundaFormDefinitionEntity> forms = new Known<>();
        Known<JobDefinitionEntity> jobs = new Known<>();
        if (engine.getCustomSessionFactories() == null) {
            engine.setCustomSessionFactories(new ArrayList<>());
        }
        engine.getCustomSessionFactories().addAll(List.of(
                new Factory(ProcessDefinitionManager.class, () -> new KnownProcesses(processes)), new Factory(DecisionDefinitionManager.class, () -> new KnownDecisions(decisions)),
                new Factory(CamundaFormDefinitionManager.class, () -> new KnownForms(forms)), new Factory(JobDefinitionManager.class, () -> new KnownJobs(jobs)),
                new Factory(AuthorizationManager.class, RightsOnTasks::new), new Factory(EventSubscriptionManager.class, MessageSubscriptions::new),
                new Factory(VariableInstanceManager.class, NewTasks::new)));
        if (engine.getCustomIncidentHandlers() == null) {
            engine.setCustomIncidentHandlers(new ArrayList<>());
        }
        engine.getCustomIncidentHandlers().add(new FailedJobs());
        engine.setHistoryEventProducer(new KnownHistory(new Beginnings()));
    }
}
