package dev.assent.engine.model;

import dev.assent.engine.AsApplication;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Every version in which a process was deployed, each with the whole set of models it was deployed in; whoever is logged in. */
@Component
public class DeployedVersions {
    /**
     * @param number     as Cockpit shows it, from 1
     * @param deployment id of the engine's deployment
     * @param deployedAt UTC
     */
    public record Version(int number, String deployment, Instant deployedAt) {
    }

    private final RepositoryService repository;
    private final HistoryService history;
    private final AsApplication application;

    DeployedVersions(@Lazy RepositoryService repository, @Lazy HistoryService history, AsApplication application) {
        this.repository = repository;
        this.history = history;
        this.application = application;
    }

    /** The newest, under which new files begin, comes first; none where there is no such process. */
    public List<Version> of(String process) {
        return application.take(() -> {
            Map<String, Instant> times = repository.createDeploymentQuery().deploymentName(ModelDeployment.NAME).list().stream()
                    .collect(Collectors.toMap(Deployment::getId, deployment -> deployment.getDeploymentTime().toInstant()));
            return repository.createProcessDefinitionQuery().processDefinitionKey(process).list().stream()
                    .filter(definition -> times.containsKey(definition.getDeploymentId()))
                    .map(definition -> new Version(definition.getVersion(), definition.getDeploymentId(), times.get(definition.getDeploymentId())))
                    .sorted(Comparator.comparing(Version::number).reversed()).toList();
        });
    }

    /** The number of the version under which a file began; empty for a file that no process was begun for. */
    public Optional<Integer> ofFile(String process, String fileNumber) {
        return application.take(() -> history.createHistoricProcessInstanceQuery().processDefinitionKey(process).processInstanceBusinessKey(fileNumber)
                .orderByProcessInstanceStartTime().asc().listPage(0, 1).stream().map(HistoricProcessInstance::getProcessDefinitionVersion).findFirst());
    }

    /** The models of that version. */
    public ModelSet models(Version version) {
        return application.take(() -> DeployedModels.read(version.deployment(), repository).models());
    }
}
