package dev.assent.engine.hardening;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.repository.Deployment;

/** The engine lets everybody delete what they deployed, running files included; here nobody gets that right by deploying. */
final class NoOwnersOfDeployments extends DefaultAuthorizationProvider {
    @Override
    public AuthorizationEntity[] newDeployment(Deployment deployment) {
        return null;
    }
}
