package dev.assent.engine.configuration;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class EngineConfiguration {
    @Bean
    Clock clock() {
        return new EngineClock();
    }
}
