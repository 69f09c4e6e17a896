package dev.assent.halt;

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
            ModelElementInstance node = repository.getBpmnModelInstance(halt.definition()).getModelElementById(id);
            String name = node == null ? null : node.getAttributeValue("name");
            return name == null || name.isBlank() ? id : name;
        } catch (ProcessEngineException unreadable) {
            // the model itself is what is broken; its operator finds it by id
            return id;
        }
    }

    /** Id of the process; empty where it is gone. */
    String process(Halt halt) {
        ProcessDefinition definition = halt.definition() == null ? null
                : repository.createProcessDefinitionQuery().processDefinitionId(halt.definition()).singleResult();
        return definition == null ? "" : definition.getKey();
    }
}
