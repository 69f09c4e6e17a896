package dev.assent.edge;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;
import org.springframework.core.io.ClassPathResource;

class LogLinesTest {
    private static final String FORGED = "lena\r\n2026-11-23T09:00:00.000Z  INFO [main] dev.assent : admin logged in\u2028\u001b[2Kadmin";

    private static String written(Throwable thrown, String message, Object... values) throws Exception {
        String pattern = (String) new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yaml")).get(0).getProperty("logging.pattern.console");
        LoggerContext context = new LoggerContext();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        context.putObject(ch.qos.logback.core.CoreConstants.PATTERN_RULE_REGISTRY, Map.of("wEx", ExtendedWhitespaceThrowableProxyConverter.class.getName()));
        encoder.setPattern(pattern);
        encoder.start();
        return new String(encoder.encode(new LoggingEvent("x", context.getLogger("dev.assent"), Level.WARN, message, thrown, values)), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("A name with a line break in it writes no line of its own into the log")
    void oneLine() throws Exception {
        assertThat(written(null, "Login of {} failed", FORGED).strip().lines()).hasSize(1).first().asString().contains("lena | 2026-11-23").doesNotContain("\u001b");
    }

    @Test
    @DisplayName("Nor does one that an exception quotes")
    void exceptions() throws Exception {
        assertThat(written(new IllegalStateException(FORGED), "failed").lines().filter(line -> line.startsWith("20"))).hasSize(1);
    }
}
