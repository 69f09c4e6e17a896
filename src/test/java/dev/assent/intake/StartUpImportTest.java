package dev.assent.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.StartFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartUpImportTest {
    @Test
    @DisplayName("A place where nothing is stops the start with one sentence")
    void nowhere(@TempDir Path folder) {
        String nowhere = folder.resolve("nowhere").toString();
        assertThatThrownBy(() -> new StartUpImport(null, nowhere).run(null)).isInstanceOf(StartFailure.class)
                .hasMessage("There is nothing to import at " + nowhere + ".");
    }
}
