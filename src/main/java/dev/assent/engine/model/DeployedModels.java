package dev.assent.engine.model;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;

/**
 * The set of models that new license files begin under.
 *
 * @param provided what release and folder provided of it
 */
public record DeployedModels(String id, ModelSet models, ProvidedModels provided) {
    static Optional<DeployedModels> newest(RepositoryService repository) {
        return newestId(repository).map(id -> read(id, repository));
    }

    /** The deployment that new license files begin under. */
    public static Optional<String> newestId(RepositoryService repository) {
        // by versions before times: a clock may be set back, versions only grow
        Map<String, Long> newest = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.groupingBy(ProcessDefinition::getDeploymentId, Collectors.counting()));
        return repository.createDeploymentQuery().deploymentName(ModelDeployment.NAME).orderByDeploymentTime().desc().list().stream()
                .map(Deployment::getId).max(Comparator.comparing(id -> newest.getOrDefault(id, 0L)));
    }

    /** Whether this is the same set, byte by byte. */
    boolean holds(ModelSet other) {
        return ProvidedModels.of(models).equals(ProvidedModels.of(other));
    }

    static DeployedModels read(String id, RepositoryService repository) {
        SortedMap<String, byte[]> models = new TreeMap<>();
        ProvidedModels provided = null;
        for (Resource resource : repository.getDeploymentResources(id)) {
            if (resource.getName().equals(ProvidedModels.FILE)) {
                provided = ProvidedModels.read(resource.getBytes());
            } else if (ModelSet.isModel(resource.getName())) {
                models.put(resource.getName(), resource.getBytes());
            }
        }
        ModelSet set = new ModelSet(models);
        return new DeployedModels(id, set, provided == null ? ProvidedModels.of(set) : provided);
    }
}
