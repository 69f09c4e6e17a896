package dev.assent.intake;

import dev.assent.applicant.Receipt;
import dev.assent.engine.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes in many applications at once; those that came before are not taken in again. */
@Component
class FileImport {
    private static final String IMPORTED_BY = "import";

    /**
     * What became of one application.
     *
     * @param receipt null when it was refused
     * @param fault   why, in one line; null when it was not
     */
    record Result(Path file, Receipt receipt, String fault) {
        @Override
        public String toString() {
            String outcome = receipt == null ? fault : receipt.created() ? receipt.number() : receipt.number() + " (received before)";
            return file.getFileName() + ": " + outcome;
        }
    }

    private final Intake intake;
    private final FaultTexts faults;

    FileImport(Intake intake, FaultTexts faults) {
        this.intake = intake;
        this.faults = faults;
    }

    /** The applications at a place: the file itself, or every {@code *.json} of a folder, by name. */
    static List<Path> at(Path source) throws IOException {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        try (Stream<Path> files = Files.list(source)) {
            return files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file)).sorted().toList();
        }
    }

    Result take(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(JsonText.MOST + 1);
            return new Result(file, faults.inWords(() -> intake.register(JsonText.of(bytes), IMPORTED_BY)), null);
        } catch (Refusal refused) {
            return new Result(file, null, refused.getMessage().replace("\n", "; "));
        } catch (IOException unreadable) {
            return new Result(file, null, "cannot be read (" + unreadable.getMessage() + ")");
        }
    }
}
