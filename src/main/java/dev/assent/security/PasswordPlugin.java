package dev.assent.security;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Puts {@link PasswordGate} into the engine. */
@Component
class PasswordPlugin extends AbstractProcessEnginePlugin {
    private final LoginLimit limit;

    PasswordPlugin(LoginLimit limit) {
        this.limit = limit;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<CommandInterceptor> present = engine.getCustomPreCommandInterceptorsTxRequired();
        List<CommandInterceptor> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        // the first: what is refused costs no hash
        all.add(0, new PasswordGate(limit));
        engine.setCustomPreCommandInterceptorsTxRequired(all);
    }
}
