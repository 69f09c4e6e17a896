package dev.assent.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ModelProperties.class)
class ModelConfiguration {
    /** A {@link ModelSet} bean, if there is one, stands in for the packaged models. */
    @Bean
    Models models(ModelProperties properties, ObjectProvider<ModelSet> packaged, RepositoryService repository,
                  PlatformTransactionManager transactions, ListableBeanFactory beans, ApplicationEventPublisher events) {
        return new Models(packaged.getIfAvailable(ModelSet::packaged), properties, repository,
                new TransactionTemplate(transactions), beans, events);
    }

    @Bean
    @ConditionalOnProperty("assent.models-watch")
    ModelWatch modelWatch(ModelProperties properties, Models models) {
        return new ModelWatch(properties.folder().orElseThrow(
                () -> new ModelRefused(ModelFault.NO_FOLDER_TO_WATCH.at("assent.models-watch"))), models::deploy);
    }
}
