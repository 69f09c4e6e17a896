package dev.assent.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;

/** What holds while stories are tried: a database in memory, a key of its own, no mail, and a quiet log; whatever a service beside it is set to. */
class TrialSettings implements EnvironmentPostProcessor {
    private static final String URL = "spring.datasource.url";
    // what somebody says for this start, unlike a file that is there for the service
    private static final Set<String> SAID = Set.of("commandLineArgs", "systemProperties", "systemEnvironment");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String folder = environment.getProperty("assent.try", "");
        if (!folder.isBlank()) {
            environment.getPropertySources().addFirst(new MapPropertySource("stories", settings(environment, folder)));
        }
    }

    private static Map<String, Object> settings(ConfigurableEnvironment environment, String folder) {
        Map<String, Object> settings = new HashMap<>();
        if (!said(environment)) {
            settings.put(URL, "jdbc:h2:mem:stories;DB_CLOSE_DELAY=-1");
        }
        String models = environment.getProperty("assent.models", "");
        settings.put("assent.models", models.isBlank() ? folder : models + "," + folder);
        settings.put("assent.stories", "");
        settings.put("assent.record-key", key());
        settings.put("assent.digest.every", "PT0S");
        settings.put("assent.digest.folder", "");
        settings.put("assent.overviews.every", "1d");
        settings.put("assent.sample-history", "0");
        settings.put("assent.models-watch", "false");
        settings.put("spring.autoconfigure.exclude", "org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration");
        settings.put("spring.main.banner-mode", "off");
        settings.put("spring.main.log-startup-info", "false");
        settings.put("logging.level.root", "warn");
        settings.put("logging.level.dev.assent", "warn");
        // nobody logs in, and who is missing is hired
        settings.put("assent.admin.password", "Story-" + UUID.randomUUID());
        settings.put("logging.level.dev.assent.security", "error");
        settings.put("logging.level.org.springdoc", "error");
        return settings;
    }

    private static boolean said(ConfigurableEnvironment environment) {
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (SAID.contains(source.getName()) && source.getProperty(URL) != null) {
                return true;
            }
        }
        return false;
    }

    private static String key() {
        try {
            return Files.createTempDirectory("assent-stories").resolve("record-key").toString();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
