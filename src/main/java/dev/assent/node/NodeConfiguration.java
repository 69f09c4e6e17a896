package dev.assent.node;

import com.zaxxer.hikari.HikariDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

@Configuration
class NodeConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(NodeConfiguration.class);

    // made before all other beans, so it reads its settings itself
    @Bean
    static BeanPostProcessor shortTimeouts(Environment environment) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    NodeSettings settings = Binder.get(environment).bindOrCreate("assent.node", NodeSettings.class);
                    Database.prepare(pool, settings.patience(), settings.idleTransaction());
                }
                return bean;
            }
        };
    }

    /** What looks again in a few seconds says in one line that the database is away. */
    @Bean
    ThreadPoolTaskSchedulerCustomizer outagesInOneLine(Outages outages) {
        return scheduler -> scheduler.setErrorHandler(failure -> {
            if (outages.isBehind(failure)) {
                LOG.warn("Tried again soon, for the database failed: {}", NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
            } else {
                LOG.error("A regular task failed", failure);
            }
        });
    }

    @Bean
    FilterRegistrationBean<OutageFilter> outageFilter(Node node, Heart heart, Outages outages, OutageAnswer answer) {
        FilterRegistrationBean<OutageFilter> registration = new FilterRegistrationBean<>(new OutageFilter(node, heart::look, outages, answer));
        // before Spring Security and Camunda's filters
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }
}
