package dev.assent.engine.hardening;

import dev.assent.engine.model.NoCodeInModels;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Closes what Camunda 7.24 leaves open: code in models and queries, weak hashes, silent failures. */
@Component
class EngineHardening extends AbstractCamundaConfiguration {
    private final ApplicationContext beans;

    EngineHardening(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        expressionsAndCode(engine);
        people(engine);
        // an error that nobody catches must fail the step, not complete the file
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setEnforceHistoryTimeToLive(true);
        // values are JSON; nothing but plain Java collections is ever made of them
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setDeserializationAllowedPackages("java.util");
    }

    private void expressionsAndCode(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new SafeExpressionManager(beans));
        engine.setEnableExpressionsInAdhocQueries(false);
        // Tasklist's filters need ${currentUser()}; the expression manager keeps stored ones harmless
        engine.setEnableExpressionsInStoredQueries(true);
        engine.setScriptEngineResolver(new NoScripts());
        engine.setCustomPreDeployers(with(engine.getCustomPreDeployers(), new NoCodeInModels()));
    }

    private static void people(ProcessEngineConfigurationImpl engine) {
        // who works on a task may complete it, not hand it on or change what is known about the file
        engine.setDefaultUserPermissionNameForTask(TaskPermissions.TASK_WORK.getName());
        engine.setResourceAuthorizationProvider(new NoOwnersOfDeployments());
        // h.trade and h.trade@ministry.example are people, too; groups and tenants keep the engine's own rule
        engine.setUserResourceWhitelistPattern(PersonIds.PATTERN);
        engine.setEnablePasswordPolicy(true);
        Pbkdf2Hash hash = new Pbkdf2Hash();
        engine.setPasswordEncryptor(hash);
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(with(engine.getCustomPreCommandInterceptorsTxRequired(), new SameEffort(hash)), new PasswordFirst(engine)));
        engine.setWebappsAuthenticationLoggingEnabled(true);
    }

    private static <T> List<T> with(List<T> present, T more) {
        List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(more);
        return all;
    }
}
