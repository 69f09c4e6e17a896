package dev.assent.story;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.stereotype.Component;

/** How this application is started once more to try stories: the same Java, the same classes, another database. */
@Component
class TrialCommand {
    private static final String MAIN = "dev.assent.LicensingApplication";

    List<String> of(Path models, Path report, String folders, String setups) {
        File source = new ApplicationHome(TrialCommand.class).getSource();
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        // packaged, the one archive is all there is; else the classes of a checkout
        command.addAll(source != null && source.isFile() ? List.of("-jar", source.getAbsolutePath()) : List.of("-cp", System.getProperty("java.class.path"), MAIN));
        command.addAll(List.of("--assent.try=" + models, "--assent.try-packaged=true", "--assent.try-report=" + report,
                "--assent.try-page=" + report.resolveSibling("stories.html"), "--spring.datasource.url=jdbc:h2:mem:stories;DB_CLOSE_DELAY=-1",
                "--assent.models=" + folders, "--assent.setups=" + setups));
        return command;
    }
}
