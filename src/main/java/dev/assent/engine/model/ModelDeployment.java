package dev.assent.engine.model;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * Deploys all models as one deployment, so that a file finishes under the rules it began with: what a process calls,
 * decides by and asks is taken from its own deployment.
 */
final class ModelDeployment {
    /** The engine's name of every deployment of the whole set. */
    static final String NAME = "Assent";

    private ModelDeployment() {
    }

    /**
     * Deploys the whole set, or nothing if the newest deployment is the same set.
     *
     * @return id of the deployment that now holds these models
     * @throws ModelRefused if the engine refuses a model
     */
    static String deploy(RepositoryService repository, ModelSet models) {
        return deploy(repository, DeployedModels.newest(repository), models, ProvidedModels.of(models));
    }

    static String deploy(RepositoryService repository, Optional<DeployedModels> newest, ModelSet models, ProvidedModels provided) {
        if (models.resources().isEmpty()) {
            throw new ModelRefused(ModelFault.NO_MODELS.at(NAME));
        }
        return newest.filter(deployed -> deployed.holds(models) && deployed.provided().equals(provided)).map(DeployedModels::id)
                .orElseGet(() -> named(models, () -> builder(repository, models, provided).deploy().getId()));
    }

    /** A deployment of everything, with the list of what was provided. */
    static DeploymentBuilder builder(RepositoryService repository, ModelSet models, ProvidedModels provided) {
        DeploymentBuilder builder = repository.createDeployment().name(NAME).source(NAME);
        models.resources().forEach((name, content) -> builder.addInputStream(name, new ByteArrayInputStream(content)));
        return builder.addInputStream(ProvidedModels.FILE, new ByteArrayInputStream(provided.bytes()));
    }

    /** Says what the engine refuses in sentences that name file, element and line. */
    static <T> T named(ModelSet models, Supplier<T> deploy) {
        try {
            return deploy.get();
        } catch (AuthorizationException notAllowed) {
            throw notAllowed;
        } catch (ProcessEngineException refusal) {
            throw EngineRefusal.of(refusal, models);
        }
    }
}
