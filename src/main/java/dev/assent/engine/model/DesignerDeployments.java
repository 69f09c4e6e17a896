package dev.assent.engine.model;

import dev.assent.engine.CommandField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.context.ApplicationEventPublisher;

/**
 * What a person deploys, a single file of Camunda Modeler as a rule, joins the newest set, and the whole set is deployed
 * anew: a process finds what it calls only in its own deployment. Checked like the application's own models.
 */
final class DesignerDeployments extends CommandInterceptor {
    private static final CommandField<DeploymentBuilderImpl> BUILDER = new CommandField<>(DeployCmd.class, "deploymentBuilder");

    private final Supplier<ProcessEngine> engine;
    private final Supplier<ModelJudge> judge;
    private final ApplicationEventPublisher events;

    DesignerDeployments(Supplier<ProcessEngine> engine, Supplier<ModelJudge> judge, ApplicationEventPublisher events) {
        this.engine = engine;
        this.judge = judge;
        this.events = events;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        if (!(command instanceof DeployCmd) || context.getAuthenticatedUserId() == null) {
            return next.execute(command);
        }
        // first the permission: a stranger learns nothing from the checks
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkCreateDeployment());
        try {
            return (T) deploy(BUILDER.of(command), context);
        } catch (ModelRefused refused) {
            throw new DeploymentRefused(refused);
        }
    }

    private DeploymentWithDefinitions deploy(DeploymentBuilderImpl uploaded, CommandContext context) {
        var repository = engine.get().getRepositoryService();
        ModelLock.acquire(engine.get());
        Optional<DeployedModels> newest = context.runWithoutAuthorization(() -> DeployedModels.newest(repository));
        ModelSet models = ModelUpload.into(newest.map(DeployedModels::models).orElse(new ModelSet(new java.util.TreeMap<>())),
                files(uploaded, context));
        if (newest.isPresent() && newest.get().holds(models)) {
            return context.getDeploymentManager().findDeploymentById(newest.get().id());
        }
        judge.get().accept(models);
        DeploymentBuilderImpl whole = (DeploymentBuilderImpl) ModelDeployment.builder(repository, models,
                newest.map(DeployedModels::provided).orElse(ProvidedModels.of(models)));
        if (uploaded.getDeployment().getSource() != null) {
            whole.source(uploaded.getDeployment().getSource());
        }
        DeploymentWithDefinitions done = ModelDeployment.named(models, () -> next.execute(new DeployCmd(whole)));
        events.publishEvent(new ModelsDeployed(done.getId(), models));
        return done;
    }

    /** The files sent, or those of an older deployment that is deployed again. */
    private Map<String, byte[]> files(DeploymentBuilderImpl uploaded, CommandContext context) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String old : uploaded.getDeployments()) {
            context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkReadDeployment(old));
            files.putAll(context.runWithoutAuthorization(
                    () -> DeployedModels.read(old, engine.get().getRepositoryService()).models().resources()));
        }
        if (uploaded.getDeployment().getResources() != null) {
            uploaded.getDeployment().getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        }
        return files;
    }
}
