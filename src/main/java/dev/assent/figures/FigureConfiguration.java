package dev.assent.figures;

import dev.assent.menu.OfferedPage;
import dev.assent.replica.Reads;
import dev.assent.setup.NationalSetups;
import dev.assent.tally.KeptTallies;
import dev.assent.tally.Tallies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts, and looks ahead, by the calendars and the targets in force. */
@Configuration(proxyBeanMethods = false)
class FigureConfiguration {
    @Bean
    Counting counting(JdbcTemplate jdbc, NationalSetups setups, Targets targets) {
        return new Counting(jdbc, setup -> setups.of(setup).workingDays(), targets::of);
    }

    @Bean
    Prospects prospects(Reads reads, Tallies tallies, NationalSetups setups, Targets targets) {
        return new Prospects(reads, tallies, setup -> setups.of(setup).workingDays(), targets::of);
    }

    @Bean
    KeptTallies keptTallies() {
        return () -> Tallied.KEPT;
    }

    @Bean
    OfferedPage figuresPage() {
        return new OfferedPage("figures", Viewer::may);
    }

    @Bean
    OfferedPage ownFiguresPage() {
        return new OfferedPage("own-figures", anybody -> true);
    }
}
