package dev.assent.halt;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a model calls a node: the keys of the dictionary by which people know it. */
@Component
class StepNames {
    private final RepositoryService repository;

    StepNames(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    /** The name of the node, else of its process; its id where the model cannot be read. Empty: nothing is known. */
    String of(Halt halt) {
        if (halt.definition() == null) {
            return "";
        }
        String id = halt.step() == null ? process(halt) : halt.step();
        try {
            return definitions(halt.definition()).map(definition -> name(definition, id)).flatMap(Optional::stream).findFirst().orElse(id);
        } catch (ProcessEngineException unreadable) {
            // the model itself is what is broken; its operator finds it by id
            return id;
        }
    }

    /** The version itself, then all it was deployed with: a step may fail in a block that the failing transaction had just called. */
    private Stream<String> definitions(String own) {
        String deployment = repository.getProcessDefinition(own).getDeploymentId();
        return Stream.concat(Stream.of(own), repository.createProcessDefinitionQuery().deploymentId(deployment).list().stream().map(ProcessDefinition::getId));
    }

    private Optional<String> name(String definition, String id) {
        ModelElementInstance node = repository.getBpmnModelInstance(definition).getModelElementById(id);
        return Optional.ofNullable(node).map(found -> found.getAttributeValue("name")).filter(name -> !name.isBlank());
    }

    /** Id of the process; empty where it is gone. */
    String process(Halt halt) {
        ProcessDefinition definition = halt.definition() == null ? null
                : repository.createProcessDefinitionQuery().processDefinitionId(halt.definition()).singleResult();
        return definition == null ? "" : definition.getKey();
    }
}
