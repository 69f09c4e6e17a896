package dev.assent.engine;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The models this application runs on: deployed before anything else starts, and again when the watched folder changes.
 */
class Models implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(Models.class);

    private final ModelSet packaged;
    private final ModelProperties properties;
    private final RepositoryService repository;
    private final TransactionTemplate transaction;
    private final ListableBeanFactory beans;
    private final ApplicationEventPublisher events;
    private String current;

    Models(ModelSet packaged, ModelProperties properties, RepositoryService repository,
           TransactionTemplate transaction, ListableBeanFactory beans, ApplicationEventPublisher events) {
        this.packaged = packaged;
        this.properties = properties;
        this.repository = repository;
        this.transaction = transaction;
        this.beans = beans;
        this.events = events;
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy();
    }

    /**
     * Deploys what is packaged and what the external folder adds.
     *
     * @throws ModelRefused if anything is wrong; what was deployed before runs on
     */
    synchronized void deploy() {
        Path folder = properties.folder().orElse(null);
        ModelSet models = folder == null ? packaged : packaged.overriddenBy(ModelSet.fromFolder(folder));
        List<ModelProblem> problems = ModelCheck.problems(models, this::isStep);
        if (!problems.isEmpty()) {
            throw new ModelRefused(problems);
        }
        String deployed = transaction.execute(status -> deploy(models));
        if (!deployed.equals(current)) {
            LOG.info("{} models in use, deployment {}", models.resources().size(), deployed);
        }
        current = deployed;
    }

    private String deploy(ModelSet models) {
        String deployed = ModelDeployment.deploy(repository, models);
        if (!deployed.equals(current)) {
            events.publishEvent(new ModelsDeployed(deployed));
        }
        return deployed;
    }

    private boolean isStep(String bean) {
        Class<?> type = beans.containsBean(bean) ? beans.getType(bean) : null;
        return type != null && (JavaDelegate.class.isAssignableFrom(type)
                || TaskListener.class.isAssignableFrom(type) || ExecutionListener.class.isAssignableFrom(type));
    }
}
