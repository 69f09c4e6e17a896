package dev.assent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Command;
import dev.assent.office.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands as an operator does: a process of their own, its words and its exit code. */
class CommandLineTest {
    @TempDir
    Path folder;

    private String database() {
        return "jdbc:h2:file:" + folder.resolve("db");
    }

    private Command run(String... settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("--spring.datasource.url=" + database()));
        command.addAll(List.of(settings));
        return Command.run(command.toArray(String[]::new));
    }

    @Test
    @DisplayName("A folder is imported once, each application with a line; then the record is verified, and a changed entry is found")
    void importAndVerify() throws Exception {
        Path files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("a-good.json"), Office.sample("G02"));
        Files.copy(files.resolve("a-good.json"), files.resolve("b-again.json"));
        Files.writeString(files.resolve("c-no-lines.json"), Office.sample("bad/no-lines"));
        Files.writeString(files.resolve("d-truncated.json"), Office.sample("bad/truncated"));
        Files.writeString(files.resolve("notes.txt"), "not an application");

        Command imported = run("--assent.import=" + files, "--assent.verify=true");
        assertThat(imported.words()).contains("\na-good.json: EXP-2026-000001\n", "\nb-again.json: EXP-2026-000001 (received before)\n",
                "\nc-no-lines.json: lines: A file has at least one line.\n", "\nd-truncated.json: This is not JSON: line 1, column ",
                "\nImport: 4 applications, 1 taken in, 1 received before, 2 refused.\n", "\nVerification: 1 records, 1 intact, 0 not intact.\n");
        assertThat(imported.words()).doesNotContain("notes.txt");
        assertThat(imported.code()).isEqualTo(1);

        try (Connection change = DriverManager.getConnection(database(), "assent", "assent"); Statement sql = change.createStatement()) {
            sql.execute("drop trigger register.record_append_only");
            assertThat(sql.executeUpdate("update register.record set actor = 'nobody' where place = 1")).isEqualTo(1);
        }
        Command verified = run("--assent.import=" + files.resolve("a-good.json"), "--assent.verify=true");
        assertThat(verified.words()).contains("\nImport: 1 applications, 0 taken in, 1 received before, 0 refused.\n",
                "\nEXP-2026-000001: Entry 1 was changed\n", "\nVerification: 1 records, 0 intact, 1 not intact.\n");
        assertThat(verified.code()).isEqualTo(1);
    }

    @Test
    @DisplayName("A sample of any size is written once and proved; afterwards real files are not served beside it")
    void sample() throws Exception {
        Command written = run("--assent.sample-history=12", "--assent.verify=true");
        assertThat(written.words()).contains("\nSample: 12 files written.\n", "\nVerification: 12 records, 12 intact, 0 not intact.\n");
        assertThat(written.code()).isZero();
        Command real = run("--assent.verify=true");
        assertThat(real.words()).contains("The register holds sample files, which nobody ever decided.");
        assertThat(real.code()).isNotZero();
    }

    @Test
    @DisplayName("An intact record ends with code 0")
    void nothingWrong() throws Exception {
        Command intact = run("--assent.verify=true");
        assertThat(intact.words()).contains("Verification: 0 records, 0 intact, 0 not intact.");
        assertThat(intact.code()).isZero();
    }
}
