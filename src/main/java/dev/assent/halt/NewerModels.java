package dev.assent.halt;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Moves a process that stands still to the newest version of its model: a file keeps the models it began with, also broken ones. */
@Component
class NewerModels {
    private final RepositoryService repository;
    private final RuntimeService runtime;

    NewerModels(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** The whole procedure of which the instance is a part, with all its blocks. Nodes keep their place by id; timers keep their dates. */
    void move(String instanceId) {
        ProcessInstance part = runtime.createProcessInstanceQuery().processInstanceId(instanceId).singleResult();
        String root = part.getRootProcessInstanceId();
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(part.getBusinessKey()).list().stream()
                .filter(each -> each.getRootProcessInstanceId().equals(root)).forEach(this::toNewest);
    }

    private void toNewest(ProcessInstance instance) {
        String present = instance.getProcessDefinitionId();
        String key = repository.getProcessDefinition(present).getKey();
        ProcessDefinition newest = repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult();
        if (!newest.getId().equals(present)) {
            var plan = runtime.createMigrationPlan(present, newest.getId()).mapEqualActivities().build();
            runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
        }
    }
}
