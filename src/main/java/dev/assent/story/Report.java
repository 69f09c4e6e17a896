package dev.assent.story;

import dev.assent.engine.model.ModelProblem;
import dev.assent.register.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What one process tells another of stories that do not hold. */
final class Report {
    private Report() {
    }

    static void write(Path file, List<ModelProblem> problems) {
        try {
            Files.writeString(file, Json.write(problems));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    static List<ModelProblem> read(Path file) {
        try {
            return Json.readRows(Files.readString(file)).stream().map(Report::problem).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ModelProblem problem(Map<String, Object> row) {
        return new ModelProblem((String) row.get("file"), null, (Integer) row.get("line"), (String) row.get("reason"), (String) row.get("arabic"));
    }
}
