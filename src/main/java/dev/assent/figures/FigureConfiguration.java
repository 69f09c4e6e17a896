package dev.assent.figures;

import dev.assent.setup.NationalSetups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts, and looks ahead, by the calendars and the targets in force. */
@Configuration(proxyBeanMethods = false)
class FigureConfiguration {
    @Bean
    Counting counting(JdbcTemplate jdbc, NationalSetups setups, Targets targets) {
        return new Counting(jdbc, setup -> setups.of(setup).workingDays(), targets::of);
    }

    @Bean
    Prospects prospects(JdbcClient jdbc, NationalSetups setups, Targets targets) {
        return new Prospects(jdbc, setup -> setups.of(setup).workingDays(), targets::of);
    }
}
