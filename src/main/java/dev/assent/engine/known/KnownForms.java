package dev.assent.engine.known;

import org.camunda.bpm.engine.impl.form.entity.CamundaFormDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;

/** Forms of a deployment, which never change; the newest form of a name is looked up each time. */
final class KnownForms extends CamundaFormDefinitionManager {
    private final Known<CamundaFormDefinitionEntity> known;

    KnownForms(Known<CamundaFormDefinitionEntity> known) {
        this.known = known;
    }

    @Override
    public CamundaFormDefinitionEntity findDefinitionByDeploymentAndKey(String deployment, String key) {
        return known.get(deployment + "/" + key, () -> super.findDefinitionByDeploymentAndKey(deployment, key));
    }

    @Override
    public void deleteCamundaFormDefinitionsByDeploymentId(String deployment) {
        super.deleteCamundaFormDefinitionsByDeploymentId(deployment);
        known.forget();
    }
}
