package dev.assent.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * Deploys all models as one deployment, so that a file finishes under the rules it began with: what a process calls,
 * decides by and asks is taken from its own deployment.
 */
public final class ModelDeployment {
    /** The engine's name of the one deployment. */
    public static final String NAME = "Assent";

    private ModelDeployment() {
    }

    /**
     * Deploys the whole set, or nothing if the newest deployment is the same set.
     *
     * @return id of the deployment that now holds these models
     * @throws ModelRefused if the engine refuses a model
     */
    public static String deploy(RepositoryService repository, ModelSet models) {
        if (models.resources().isEmpty()) {
            throw new ModelRefused(ModelFault.NO_MODELS.at(NAME));
        }
        DeploymentBuilder builder = repository.createDeployment().name(NAME).source(NAME);
        if (sameNames(repository, models)) {
            // false = one changed model deploys all of them; true would break binding="deployment"
            builder.enableDuplicateFiltering(false);
        }
        models.resources().forEach((name, content) -> builder.addInputStream(name, new ByteArrayInputStream(content)));
        try {
            return builder.deploy().getId();
        } catch (ProcessEngineException refusal) {
            throw EngineRefusal.of(refusal, models);
        }
    }

    /** The engine's filter looks back over all deployments and so misses a model that was removed and came back. */
    private static boolean sameNames(RepositoryService repository, ModelSet models) {
        List<Deployment> newest = repository.createDeploymentQuery().deploymentName(NAME)
                .orderByDeploymentTime().desc().listPage(0, 1);
        return !newest.isEmpty() && models.resources().keySet()
                .equals(Set.copyOf(repository.getDeploymentResourceNames(newest.get(0).getId())));
    }
}
