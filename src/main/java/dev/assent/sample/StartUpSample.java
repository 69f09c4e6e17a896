package dev.assent.sample;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The demo's past, made at its first start; without the demo it is the command {@code --assent.sample-history=<number>}. */
@Component
@Order(1)
class StartUpSample implements ApplicationRunner {
    private final SampleHistory history;
    private final int wanted;
    private final boolean demo;

    StartUpSample(SampleHistory history, Environment settings, @Value("${assent.sample-history:0}") int wanted) {
        this.history = history;
        this.wanted = wanted;
        this.demo = settings.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted > 0 && demo) {
            history.first(wanted);
        } else if (wanted > 0) {
            System.out.println("Sample: " + history.write(wanted) + " files written.");
        }
    }
}
