package dev.assent.engine.way;

import dev.assent.engine.CommandField;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByIdsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByKeyCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** Whether models are needed that somebody wants to delete: by a file under way, which calls the blocks of its own deployment, or by the next one. */
final class ModelsInUse {
    private static final CommandField<String> DEPLOYMENT = new CommandField<>(DeleteDeploymentCmd.class, "deploymentId");
    private static final CommandField<Set<String>> DEFINITIONS = new CommandField<>(DeleteProcessDefinitionsByIdsCmd.class, "processDefinitionIds");
    private static final CommandField<String> KEY = new CommandField<>(DeleteProcessDefinitionsByKeyCmd.class, "processDefinitionKey");

    private ModelsInUse() {
    }

    static boolean concerns(Command<?> command, CommandContext context) {
        RuntimeService runtime = context.getProcessEngineConfiguration().getRuntimeService();
        RepositoryService repository = context.getProcessEngineConfiguration().getRepositoryService();
        return context.runWithoutAuthorization(() -> {
            List<Deployment> newest = repository.createDeploymentQuery().orderByDeploymentTime().desc().listPage(0, 1);
            return deployments(command, repository).distinct().anyMatch(deployment -> newest.stream().anyMatch(last -> last.getId().equals(deployment))
                    || runtime.createProcessInstanceQuery().deploymentId(deployment).count() > 0);
        });
    }

    private static Stream<String> deployments(Command<?> command, RepositoryService repository) {
        if (command instanceof DeleteDeploymentCmd) {
            return Stream.ofNullable(DEPLOYMENT.of(command));
        }
        Collection<ProcessDefinition> definitions = command instanceof DeleteProcessDefinitionsByKeyCmd
                ? repository.createProcessDefinitionQuery().processDefinitionKey(KEY.of(command)).list()
                : repository.createProcessDefinitionQuery().processDefinitionIdIn(DEFINITIONS.of(command).toArray(String[]::new)).list();
        return definitions.stream().map(ProcessDefinition::getDeploymentId);
    }
}
