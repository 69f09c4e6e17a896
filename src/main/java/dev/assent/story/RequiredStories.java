package dev.assent.story;

import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.engine.model.ModelTrial;
import dev.assent.folder.ModelFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Where {@code assent.stories=required}: models are deployed only if every story holds under them, at the start and when a designer
 * deploys. Stories move the engine's clock, which is that of a whole process, so another process plays them, in memory.
 */
@Component
@ConditionalOnProperty(name = "assent.stories", havingValue = "required")
class RequiredStories implements ModelTrial {
    private static final Logger LOG = LoggerFactory.getLogger(RequiredStories.class);
    private static final int MINUTES = 8;
    private final TrialCommand command;
    private final String folders;
    private final String setups;

    RequiredStories(TrialCommand command, @Value("${assent.models:}") String folders, @Value("${assent.setups:}") String setups) {
        this.command = command;
        this.folders = ModelFolders.of(folders).roots().stream().map(root -> root.toAbsolutePath().toString()).collect(Collectors.joining(","));
        this.setups = setups;
    }

    @Override
    public List<ModelProblem> problems(ModelSet models) {
        try {
            Path place = Files.createTempDirectory("assent-stories");
            try {
                return tried(models, place);
            } finally {
                FileSystemUtils.deleteRecursively(place);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private List<ModelProblem> tried(ModelSet models, Path place) throws IOException {
        Path tried = place.resolve("models");
        for (Map.Entry<String, byte[]> model : models.resources().entrySet()) {
            Path file = tried.resolve(model.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, model.getValue());
        }
        Path report = place.resolve("report.json");
        Path log = place.resolve("log");
        Process process = new ProcessBuilder(command.of(tried, report, folders, setups)).directory(place.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        if (Files.exists(report)) {
            return Report.read(report);
        }
        LOG.error("The stories could not be tried:\n{}", Files.readString(log));
        return List.of(new ModelProblem("processes", null, 0, "The stories could not be tried; the log says why.", "تعذّر تجريب القصص؛ والسبب في السجل."));
    }
}
