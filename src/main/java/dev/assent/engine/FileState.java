package dev.assent.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** On which files a model's action is offered and runs on: the property {@code fileState} of a process. */
final class FileState {
    private static final String PROPERTY = "fileState";
    static final String OPEN = "open";
    static final String CLOSED = "closed";
    private static final Set<String> ALL = Set.of(OPEN, CLOSED);

    private FileState() {
    }

    /** The states that a process names; open where it names none. */
    static List<String> of(BaseElement process) {
        List<String> named = ElementProperties.of(process, PROPERTY).toList();
        return named.isEmpty() ? List.of(OPEN) : named;
    }

    /** Does the process go on when its file is closed? */
    static boolean outlives(ProcessInstance instance, RepositoryService repository) {
        String process = repository.getProcessDefinition(instance.getProcessDefinitionId()).getKey();
        BaseElement model = repository.getBpmnModelInstance(instance.getProcessDefinitionId()).getModelElementById(process);
        return of(model).contains(CLOSED);
    }

    /** Words that name no state; an action with such a word would be offered nowhere. */
    static List<ModelProblem> problems(String file, List<ModelElement> elements) {
        return elements.stream().filter(element -> element.is("property") && element.attribute("name").equals(PROPERTY))
                .flatMap(element -> Arrays.stream(element.attribute("value").strip().split("[,\\s]+")).filter(word -> !ALL.contains(word))
                        .map(word -> ModelFault.NO_FILE_STATE.at(file, word).at(element.owner(), element.line()))).toList();
    }
}
