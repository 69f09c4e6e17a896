package dev.assent.node;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

@Configuration
class NodeConfiguration {
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

    @Bean
    FilterRegistrationBean<OutageFilter> outageFilter(Node node, Heart heart, Outages outages, OutageAnswer answer) {
        FilterRegistrationBean<OutageFilter> registration = new FilterRegistrationBean<>(new OutageFilter(node, heart::look, outages, answer));
        // before Spring Security and Camunda's filters
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }
}
