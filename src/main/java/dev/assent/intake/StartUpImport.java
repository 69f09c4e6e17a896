package dev.assent.intake;

import dev.assent.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The command {@code --assent.import=<file or folder>}: a line for each application, a summary, exit code 1 if any was refused. */
@Component
@Order(1)
class StartUpImport implements ApplicationRunner, ExitCodeGenerator {
    private final FileImport files;
    private final String source;
    private int refused;

    StartUpImport(FileImport files, @Value("${assent.import:}") String source) {
        this.files = files;
        this.source = source;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (source.isBlank()) {
            return;
        }
        if (!Files.exists(Path.of(source))) {
            throw new StartFailure("There is nothing to import at " + Path.of(source).toAbsolutePath() + ".", "Check assent.import.", null);
        }
        List<FileImport.Result> results = FileImport.at(Path.of(source)).stream().map(files::take).peek(System.out::println).toList();
        refused = (int) results.stream().filter(result -> result.receipt() == null).count();
        long taken = results.stream().filter(result -> result.receipt() != null && result.receipt().created()).count();
        System.out.println("Import: " + results.size() + " applications, " + taken + " taken in, " + (results.size() - taken - refused)
                + " received before, " + refused + " refused.");
    }

    @Override
    public int getExitCode() {
        return refused > 0 ? 1 : 0;
    }
}
