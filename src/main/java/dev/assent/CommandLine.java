package dev.assent;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/** A command, such as {@code --assent.verify=true}, runs beside the server if there is one: it opens no port and does none of its work. */
class CommandLine implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Map<String, Object> NO_SERVER = Map.of("server.port", "-1", "camunda.bpm.job-execution.enabled", "false");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        refuseToTryElsewhere(context.getEnvironment());
        if (ends(context.getEnvironment())) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("command", NO_SERVER));
        }
    }

    /** Stories let time pass: never over a database that somebody else may use. */
    private static void refuseToTryElsewhere(Environment settings) {
        String url = settings.getProperty("spring.datasource.url", "");
        if (tries(settings) && !url.startsWith("jdbc:h2:mem:")) {
            throw new StartFailure("Stories are tried in memory only, not in the database " + url.replaceAll("[?;].*", "") + ".",
                    "Leave spring.datasource.url out for this command.", null);
        }
    }

    private static boolean tries(Environment settings) {
        return !settings.getProperty("assent.try", "").isBlank();
    }

    /** Does the application end when its command is done? */
    static boolean ends(Environment settings) {
        boolean imports = !settings.getProperty("assent.import", "").isBlank() && !settings.getProperty("assent.import-stay", Boolean.class, false);
        // in the demo it is no command, but what the demo begins with
        boolean samples = settings.getProperty("assent.sample-history", Integer.class, 0) > 0 && !settings.acceptsProfiles(Profiles.of("demo"));
        return tries(settings) || imports || samples || settings.getProperty("assent.verify", Boolean.class, false);
    }
}
