package dev.assent.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** On which files a model's action is offered and runs on: the property {@code fileState} of a process. */
public final class FileState {
    public static final String PROPERTY = "fileState";
    public static final String OPEN = "open";
    public static final String CLOSED = "closed";
    public static final Set<String> ALL = Set.of(OPEN, CLOSED);

    private FileState() {
    }

    /** The states that a process names; open where it names none. */
    public static List<String> of(BaseElement process) {
        List<String> named = ElementProperties.of(process, PROPERTY).toList();
        return named.isEmpty() ? List.of(OPEN) : named;
    }

    /** Does the process go on when its file is closed? */
    static boolean outlives(ProcessInstance instance, RepositoryService repository) {
        String process = repository.getProcessDefinition(instance.getProcessDefinitionId()).getKey();
        BaseElement model = repository.getBpmnModelInstance(instance.getProcessDefinitionId()).getModelElementById(process);
        return of(model).contains(CLOSED);
    }
}
