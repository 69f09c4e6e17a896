package dev.assent.engine.known;

import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.form.entity.CamundaFormDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;

/** Forms of a deployment, which never change, and the newest of a name, of which a form may be a part. */
final class KnownForms extends CamundaFormDefinitionManager {
    private final Known<CamundaFormDefinitionEntity> known;
    /** A manager lives as long as its transaction: what this one writes is nobody else's yet. */
    private boolean writes;

    KnownForms(Known<CamundaFormDefinitionEntity> known) {
        this.known = known;
    }

    @Override
    public CamundaFormDefinitionEntity findDefinitionByDeploymentAndKey(String deployment, String key) {
        return known.get(deployment + "/" + key, () -> super.findDefinitionByDeploymentAndKey(deployment, key));
    }

    @Override
    public CamundaFormDefinitionEntity findLatestDefinitionByKey(String key) {
        return writes ? super.findLatestDefinitionByKey(key) : known.get("newest/" + key, () -> super.findLatestDefinitionByKey(key));
    }

    @Override
    public void insert(DbEntity form) {
        super.insert(form);
        forget();
    }

    @Override
    public void deleteCamundaFormDefinitionsByDeploymentId(String deployment) {
        super.deleteCamundaFormDefinitionsByDeploymentId(deployment);
        forget();
    }

    private void forget() {
        writes = true;
        known.forget();
        Context.getCommandContext().getTransactionContext().addTransactionListener(TransactionState.COMMITTED, done -> known.forget());
    }
}
