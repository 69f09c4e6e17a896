package dev.assent.engine.submission;

import dev.assent.engine.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Puts the rules for submissions into the engine, so that no way into it leads around them. */
final class SubmissionPlugin extends AbstractProcessEnginePlugin {
    private final Say say;
    private final SubmissionRules rules;
    private final Supplier<RefusalLog> log;
    private final StepFaults faults;
    private final Runnable clock;

    /** @param clock refuses where no step can be dated */
    SubmissionPlugin(Say say, SubmissionRules rules, Supplier<RefusalLog> log, StepFaults faults, Runnable clock) {
        this.say = say;
        this.rules = rules;
        this.log = log;
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        add(engine, ProcessEngineConfigurationImpl::getCustomPreCommandInterceptorsTxRequired,
                ProcessEngineConfigurationImpl::setCustomPreCommandInterceptorsTxRequired, new FailureMemory(engine, say));
        add(engine, ProcessEngineConfigurationImpl::getCustomPreCommandInterceptorsTxRequiresNew,
                ProcessEngineConfigurationImpl::setCustomPreCommandInterceptorsTxRequiresNew, new FailureMemory(engine, say));
        // an interceptor knows its one successor, so each chain has its own
        add(engine, ProcessEngineConfigurationImpl::getCustomPreCommandInterceptorsTxRequired,
                ProcessEngineConfigurationImpl::setCustomPreCommandInterceptorsTxRequired, new SubmissionAttempts(engine, say, log, faults, clock));
        add(engine, ProcessEngineConfigurationImpl::getCustomPreCommandInterceptorsTxRequiresNew,
                ProcessEngineConfigurationImpl::setCustomPreCommandInterceptorsTxRequiresNew, new SubmissionAttempts(engine, say, log, faults, clock));
        add(engine, ProcessEngineConfigurationImpl::getCustomPostCommandInterceptorsTxRequired,
                ProcessEngineConfigurationImpl::setCustomPostCommandInterceptorsTxRequired, new SubmissionGate(rules));
        add(engine, ProcessEngineConfigurationImpl::getCustomPostCommandInterceptorsTxRequired,
                ProcessEngineConfigurationImpl::setCustomPostCommandInterceptorsTxRequired, new GiveBack());
        add(engine, ProcessEngineConfigurationImpl::getCustomPostCommandInterceptorsTxRequiresNew,
                ProcessEngineConfigurationImpl::setCustomPostCommandInterceptorsTxRequiresNew, new SubmissionGate(rules));
    }

    private static void add(ProcessEngineConfigurationImpl engine,
            Function<ProcessEngineConfigurationImpl, List<CommandInterceptor>> get,
            BiConsumer<ProcessEngineConfigurationImpl, List<CommandInterceptor>> set, CommandInterceptor interceptor) {
        List<CommandInterceptor> all = get.apply(engine) == null ? new ArrayList<>() : new ArrayList<>(get.apply(engine));
        all.add(interceptor);
        set.accept(engine, all);
    }
}
