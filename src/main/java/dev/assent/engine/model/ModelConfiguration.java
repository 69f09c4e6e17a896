package dev.assent.engine.model;

import dev.assent.edge.SizeLimit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
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
    @Bean
    static SizeLimit largestModels() {
        return ModelSize.REQUEST;
    }

    @Bean
    ModelJudge modelJudge(ListableBeanFactory beans) {
        return new ModelJudge(beans);
    }

    /** A {@link ModelSet} bean, if there is one, stands in for the packaged models. */
    @Bean
    Models models(ModelProperties properties, ObjectProvider<ModelSet> packaged, ProcessEngine engine,
                  PlatformTransactionManager transactions, ModelJudge judge, ApplicationEventPublisher events) {
        return new Models(packaged.getIfAvailable(ModelSet::packaged), properties, engine,
                new TransactionTemplate(transactions), judge, events);
    }

    /** The engine asks its plugins before it exists, so the plugin asks for the engine later. */
    @Bean
    ProcessEnginePlugin designerDeployments(ObjectProvider<ProcessEngine> engine, ObjectProvider<ModelJudge> judge,
            ApplicationEventPublisher events) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                List<CommandInterceptor> inside = configuration.getCustomPostCommandInterceptorsTxRequired();
                List<CommandInterceptor> all = inside == null ? new ArrayList<>() : new ArrayList<>(inside);
                all.add(new DesignerDeployments(engine::getObject, judge::getObject, events));
                configuration.setCustomPostCommandInterceptorsTxRequired(all);
            }
        };
    }

    @Bean
    @ConditionalOnProperty("assent.models-watch")
    ModelWatch modelWatch(ModelProperties properties, Models models) {
        List<Path> folders = properties.folders().roots();
        if (folders.isEmpty()) {
            throw new ModelRefused(ModelFault.NO_FOLDER_TO_WATCH.at("assent.models-watch"));
        }
        return new ModelWatch(folders, models::deploy);
    }
}
