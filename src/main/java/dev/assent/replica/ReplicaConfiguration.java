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

    // a figure that is always there, so that a dashboard tells "none is named" from "nobody measures"
    @Bean
    MeterBinder replicaMeter(ObjectProvider<Replica> named) {
        return registry -> Gauge.builder("assent.replica.behind", named, replica -> replica.stream().mapToDouble(Replica::behind).findFirst().orElse(Double.NaN))
                .baseUnit("seconds").description("how far the replica lies behind; not a number while it is not reached, or none is named").register(registry);
    }
}
