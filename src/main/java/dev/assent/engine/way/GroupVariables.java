package dev.assent.engine.way;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The variables by which the models say who does a task, such as {@code agency}. */
final class GroupVariables {
    private static final Pattern NAME = Pattern.compile("\\b[A-Za-z_]\\w*");

    private GroupVariables() {
    }

    static Set<String> of(CommandContext context) {
        var engine = context.getProcessEngineConfiguration();
        return context.runWithoutAuthorization(() -> engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list()).stream()
                .flatMap(process -> engine.getDeploymentCache().findBpmnModelInstanceForProcessDefinition(process.getId())
                        .getModelElementsByType(UserTask.class).stream())
                .flatMap(task -> Stream.of(task.getCamundaCandidateGroups(), task.getCamundaCandidateUsers(), task.getCamundaAssignee()))
                .filter(words -> words != null && words.contains("{")).flatMap(words -> NAME.matcher(words).results()).map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
