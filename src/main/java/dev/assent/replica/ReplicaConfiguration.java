package dev.assent.replica;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration
@EnableConfigurationProperties(ReplicaSettings.class)
class ReplicaConfiguration {
    @Bean
    @Conditional(ReplicaNamed.class)
    Replica replica(ReplicaSettings settings) {
        return new Replica(settings);
    }

    @Bean
    Reads reads(JdbcTemplate database, ObjectProvider<Replica> named) {
        Replica replica = named.getIfAvailable();
        return replica == null ? Reads.of(database) : new Reads(() -> replica.isFit() ? replica.jdbc() : database);
    }

    @Bean
    @Conditional(ReplicaNamed.class)
    MeterBinder replicaMeter(Replica replica) {
        return registry -> Gauge.builder("assent.replica.behind", replica, Replica::behind).baseUnit("seconds")
                .description("how far the replica lies behind; not a number while it is not reached").register(registry);
    }
}
