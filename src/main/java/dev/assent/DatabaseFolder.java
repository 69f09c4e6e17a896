package dev.assent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Looks before anything opens it whether the folder of an embedded database can be written: the database itself says it in a page of trace. */
@Component
class DatabaseFolder implements BeanFactoryPostProcessor, EnvironmentAware {
    private static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file:)?((?:[./~]|[A-Za-z]:)[^;]*)(?:;.*)?");
    private String url = "";

    @Override
    public void setEnvironment(Environment settings) {
        url = settings.getProperty("spring.datasource.url", "");
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Matcher file = FILE.matcher(url);
        if (file.matches()) {
            check(Path.of(file.group(1).replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home")))).toAbsolutePath().normalize().getParent());
        }
    }

    private static void check(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException notMade) {
            throw refusal(folder, notMade);
        }
        if (!Files.isWritable(folder)) {
            throw refusal(folder, null);
        }
    }

    private static StartFailure refusal(Path folder, IOException cause) {
        return new StartFailure("The folder " + folder + " of the database cannot be written.",
                "Give the application the right to write there, or check spring.datasource.url.", cause);
    }
}
