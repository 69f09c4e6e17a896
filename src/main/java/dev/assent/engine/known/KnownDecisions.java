package dev.assent.engine.known;

import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionManager;

/** Decision tables of a deployment, which never change. */
final class KnownDecisions extends DecisionDefinitionManager {
    private final Known<DecisionDefinitionEntity> known;

    KnownDecisions(Known<DecisionDefinitionEntity> known) {
        this.known = known;
    }

    @Override
    public DecisionDefinitionEntity findLatestDefinitionById(String id) {
        return known.get(id, () -> super.findLatestDefinitionById(id));
    }

    @Override
    public DecisionDefinitionEntity findDefinitionByDeploymentAndKey(String deployment, String key) {
        return known.get(deployment + "/" + key, () -> super.findDefinitionByDeploymentAndKey(deployment, key));
    }

    @Override
    public void deleteDecisionDefinitionsByDeploymentId(String deployment) {
        super.deleteDecisionDefinitionsByDeploymentId(deployment);
        known.forget();
    }
}
