package dev.assent.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.text.Texts;
import java.time.Clock;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

@Configuration
class SubmissionConfiguration {
    @Bean
    SubmissionPlugin submissionPlugin(Texts texts, Clock clock, ChoiceLists lists, ObjectProvider<SubmissionFacts> facts, ObjectProvider<RefusalLog> log) {
        return new SubmissionPlugin((pattern, args) -> texts.say(pattern, args), clock, lists, facts::orderedStream, log::getObject);
    }

    @Bean
    FilterRegistrationBean<FormDelivery> formDelivery(ObjectProvider<ProcessEngine> engine, Texts texts, ChoiceLists lists) {
        // filters are made before the engine is, so the engine is asked for at the first form
        Function<String, JsonNode> part = id -> {
            Command<JsonNode> newest = context -> FormSource.part(id, context);
            var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
            return configuration.getCommandExecutorTxRequired().execute(newest);
        };
        return overEngine(new FormDelivery(part, (pattern, args) -> texts.say(pattern, args), lists));
    }

    @Bean
    FilterRegistrationBean<RefusalDelivery> refusalDelivery() {
        return overEngine(new RefusalDelivery());
    }

    private static <F extends OncePerRequestFilter> FilterRegistrationBean<F> overEngine(F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        return registration;
    }
}
