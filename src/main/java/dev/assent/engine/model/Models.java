package dev.assent.engine.model;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The models this application runs on: deployed before anything else starts, and again when the watched folder changes.
 * What designers have deployed meanwhile stays, see {@link ProvidedModels}.
 */
class Models implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(Models.class);

    private final ModelSet packaged;
    private final ModelProperties properties;
    private final ProcessEngine engine;
    private final TransactionTemplate transaction;
    private final ModelJudge judge;
    private final ApplicationEventPublisher events;
    private String current;

    Models(ModelSet packaged, ModelProperties properties, ProcessEngine engine, TransactionTemplate transaction,
            ModelJudge judge, ApplicationEventPublisher events) {
        this.packaged = packaged;
        this.properties = properties;
        this.engine = engine;
        this.transaction = transaction;
        this.judge = judge;
        this.events = events;
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy(properties.modelsReset());
    }

    /**
     * Deploys what is packaged and what the external folder adds.
     *
     * @throws ModelRefused if anything is wrong; what was deployed before runs on
     */
    void deploy() {
        deploy(false);
    }

    private synchronized void deploy(boolean reset) {
        ModelSet provided = properties.over(packaged);
        String deployed = transaction.execute(status -> {
            ModelLock.acquire(engine);
            return deploy(provided, DeployedModels.newest(engine.getRepositoryService()), reset);
        });
        if (!deployed.equals(current)) {
            LOG.info("Models in use: deployment {}", deployed);
        }
        current = deployed;
    }

    private String deploy(ModelSet provided, Optional<DeployedModels> newest, boolean reset) {
        ProvidedModels.Merged merged = newest.filter(any -> !reset).map(now -> now.provided().merge(now.models(), provided))
                .orElse(new ProvidedModels.Merged(provided, List.of()));
        judge.accept(merged.models());
        String deployed = ModelDeployment.deploy(engine.getRepositoryService(), newest, merged.models(), ProvidedModels.of(provided));
        merged.replaced().forEach(name -> LOG.warn("{}: a newer model of the release or folder replaces what a designer deployed", name));
        if (!deployed.equals(current)) {
            events.publishEvent(new ModelsDeployed(deployed, merged.models()));
        }
        return deployed;
    }
}
