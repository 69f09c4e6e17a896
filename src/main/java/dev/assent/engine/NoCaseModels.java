package dev.assent.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** Refuses CMMN models: Assent has none, and they would be a second way to bring code in. */
final class NoCaseModels implements Deployer {
    @Override
    public void deploy(DeploymentEntity deployment) {
        deployment.getResources().keySet().stream()
                .filter(name -> name.toLowerCase().matches(".*\\.cmmn(\\d+)?(\\.xml)?"))
                .findAny().ifPresent(name -> {
                    throw new ProcessEngineException("The model " + name + " is refused: CMMN is not used here");
                });
    }
}
