package dev.assent.engine.model;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/**
 * Refuses a model that brings its own code, however it comes into the engine. Who may deploy decides how files run, not what the
 * server executes. It looks before the engine's parser does, which creates some of the named classes while it reads.
 */
public final class NoCodeInModels implements Deployer {
    @Override
    public void deploy(DeploymentEntity deployment) {
        // what is already in the database was looked at when it came
        if (deployment.isNew()) {
            deployment.getResources().values().forEach(NoCodeInModels::check);
        }
    }

    private static void check(ResourceEntity resource) {
        String name = resource.getName().toLowerCase(java.util.Locale.ROOT);
        if (name.matches(".*\\.cmmn(\\d+)?(\\.xml)?")) {
            throw refusal(resource, "it is a case model (CMMN), which Assent does not use");
        }
        if (name.matches(".*(bpmn|bpmn20\\.xml|dmn|dmn11\\.xml)")) {
            List<ModelProblem> problems = CodeCheck.problems(resource.getName(), read(resource));
            if (!problems.isEmpty()) {
                throw refusal(resource, problems.get(0).reason());
            }
        }
    }

    private static List<ModelElement> read(ResourceEntity resource) {
        try {
            return ModelReader.read(resource.getBytes());
        } catch (XMLStreamException unreadable) {
            throw refusal(resource, "it is no readable XML: " + unreadable.getMessage());
        }
    }

    private static ProcessEngineException refusal(ResourceEntity resource, String why) {
        return new ProcessEngineException("The model " + resource.getName() + " is refused: " + why);
    }
}
