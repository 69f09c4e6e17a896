package dev.assent.edge;

import dev.assent.text.Texts;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.filter.OrderedFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration
class EdgeConfiguration {
    // inside what knows the request and its language, outside of Spring Security and of every filter of the engine
    private static final int OUTERMOST = OrderedFilter.REQUEST_WRAPPER_FILTER_MAX_ORDER - 104;

    @Bean
    FilterRegistrationBean<EngineAnswers> engineAnswers(Texts texts, ObjectProvider<ProcessEngine> engine) {
        FilterRegistrationBean<EngineAnswers> registration = new FilterRegistrationBean<>(new EngineAnswers(texts, task -> exists(task, engine.getObject())));
        registration.addUrlPatterns("/engine-rest/*", "/camunda/*");
        registration.setOrder(OUTERMOST);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RequestSizeFilter> requestSize(Texts texts, ObjectProvider<SizeLimit> kinds, @Value("${assent.requests.most:32MB}") DataSize most) {
        FilterRegistrationBean<RequestSizeFilter> registration = new FilterRegistrationBean<>(new RequestSizeFilter(most, kinds::stream, texts));
        registration.setOrder(OUTERMOST - 1);
        return registration;
    }

    private static boolean exists(String task, ProcessEngine engine) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(
                () -> context.getTaskManager().findTaskById(task) != null));
    }
}
