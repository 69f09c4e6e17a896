package dev.assent.engine.model;

/**
 * Spring event: this deployment's models are now the newest. Published at every start (also when the models have not
 * changed) and after each saved or deployed change, inside the deployment's transaction: a listener that throws
 * {@link ModelRefused} refuses the models, and nothing has changed.
 *
 * @param deploymentId id of the engine's deployment
 * @param models       the whole set
 */
public record ModelsDeployed(String deploymentId, ModelSet models) {
}
