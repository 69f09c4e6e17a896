package dev.assent.node;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Gives the engine this node's id for the jobs it takes, and fences its work. */
@Component
class NodePlugin extends AbstractProcessEnginePlugin {
    private final Node node;
    private final Outages outages;

    NodePlugin(Node node, Outages outages) {
        this.node = node;
        this.outages = outages;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // an interceptor knows its one successor, so each chain has its own
        engine.setCustomPreCommandInterceptorsTxRequired(first(new JobFence(node), engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequired(first(new FailureNoted(outages), engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(first(new FailureNoted(outages), engine.getCustomPreCommandInterceptorsTxRequiresNew()));
        engine.setCustomPostCommandInterceptorsTxRequired(first(new JobFence(node), engine.getCustomPostCommandInterceptorsTxRequired()));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(first(new JobFence(node), engine.getCustomPostCommandInterceptorsTxRequiresNew()));
    }

    private static List<CommandInterceptor> first(CommandInterceptor own, List<CommandInterceptor> others) {
        List<CommandInterceptor> all = new ArrayList<>(List.of(own));
        all.addAll(others == null ? List.of() : others);
        return all;
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getJobExecutor().setLockOwner(node.id());
    }
}
