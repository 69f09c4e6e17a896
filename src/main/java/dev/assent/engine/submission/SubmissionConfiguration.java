package dev.assent.engine.submission;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.engine.Say;
import dev.assent.engine.Suspension;
import dev.assent.engine.form.ChoiceLists;
import dev.assent.engine.form.DateRules;
import dev.assent.engine.form.FormDelivery;
import dev.assent.engine.form.FormKeys;
import dev.assent.engine.form.FormSchemas;
import dev.assent.engine.form.FormSource;
import dev.assent.engine.form.WholeForm;
import dev.assent.node.Node;
import dev.assent.text.Texts;
import java.time.Clock;
import java.util.List;
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
    SubmissionRules submissionRules(Texts texts, Clock clock, List<ChoiceLists> lists, DateRules dates, ObjectProvider<SubmissionFacts> facts) {
        return new SubmissionRules(say(texts), clock, ChoiceLists.all(lists), dates, facts::orderedStream);
    }

    @Bean
    Suspension suspension(ObjectProvider<ProcessEngine> engine, Texts texts) {
        return new Suspension(engine::getObject, say(texts));
    }

    @Bean
    SubmissionPlugin submissionPlugin(Texts texts, SubmissionRules rules, ObjectProvider<RefusalLog> log, ObjectProvider<StepFailures> failures, Node node) {
        return new SubmissionPlugin(say(texts), rules, log::getObject, new StepFaults(failures::getIfAvailable), node::requireClock);
    }

    @Bean
    WholeForm wholeForm(ObjectProvider<ProcessEngine> engine, Texts texts, List<ChoiceLists> lists) {
        Function<String, JsonNode> part = id -> ask(engine, context -> FormSource.part(id, context));
        return new WholeForm(part, say(texts), ChoiceLists.all(lists));
    }

    @Bean
    FilterRegistrationBean<FormDelivery> formDelivery(ObjectProvider<ProcessEngine> engine, WholeForm forms, Suspension suspension) {
        // the engine has just handed out the form of this task, so the reader may know where it belongs
        return overEngine(new FormDelivery(forms, task -> ask(engine,
                context -> FormSchemas.place(context.getTaskManager().findTaskById(task))), suspension::notice));
    }

    @Bean
    FilterRegistrationBean<RefusalDelivery> refusalDelivery() {
        return overEngine(new RefusalDelivery());
    }

    @Bean
    FilterRegistrationBean<FormKeys> formKeys(Texts texts) {
        return overEngine(new FormKeys(say(texts)));
    }

    // filters are made before the engine is, so the engine is asked for at the first form
    private static <T> T ask(ObjectProvider<ProcessEngine> engine, Command<T> question) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(question);
    }

    private static Say say(Texts texts) {
        return (pattern, args) -> texts.say(pattern, args);
    }

    private static <F extends OncePerRequestFilter> FilterRegistrationBean<F> overEngine(F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        return registration;
    }
}
