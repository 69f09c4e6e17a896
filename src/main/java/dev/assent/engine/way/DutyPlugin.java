package dev.assent.engine.way;

import dev.assent.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts {@link DutyGate} into the engine. */
@Component
class DutyPlugin extends AbstractProcessEnginePlugin {
    private final Texts texts;
    private final Supplier<InterventionLog> log;

    DutyPlugin(Texts texts, ObjectProvider<InterventionLog> log) {
        this.texts = texts;
        this.log = log::getObject;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // an interceptor knows its one successor, so each chain has its own
        engine.setCustomPostCommandInterceptorsTxRequired(with(engine.getCustomPostCommandInterceptorsTxRequired()));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(with(engine.getCustomPostCommandInterceptorsTxRequiresNew()));
    }

    private List<CommandInterceptor> with(List<CommandInterceptor> present) {
        List<CommandInterceptor> all = new ArrayList<>();
        all.add(new DutyGate((pattern, values) -> texts.say(pattern, values), log));
        if (present != null) {
            all.addAll(present);
        }
        return all;
    }
}
