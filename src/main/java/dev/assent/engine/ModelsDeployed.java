package dev.assent.engine;

/**
 * Spring event: this deployment's models are now the newest. Published at every start (also when the models have not
 * changed) and after each saved change, inside the deployment's transaction: a listener that throws refuses the models.
 *
 * @param deploymentId id of the engine's deployment
 */
public record ModelsDeployed(String deploymentId) {
}
