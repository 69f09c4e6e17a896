package dev.assent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Command;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the application as the operator does and looks at its last words and its exit code. */
class StartFailureTest {
    @Test
    void aDatabaseThatIsDownIsNamed() throws Exception {
        Command ended = Command.run("--spring.datasource.url=jdbc:postgresql://localhost:9/assent?password=hidden", "--server.port=0");
        assertThat(ended.code()).isNotZero();
        assertThat(ended.words()).contains("The database jdbc:postgresql://localhost:9/assent cannot be reached.")
                .doesNotContain("\tat ");
    }

    @Test
    void aWrongPasswordOfTheDatabaseIsNamed(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("db");
        DriverManager.getConnection(url, "assent", "right").close();
        Command ended = Command.run("--spring.datasource.url=" + url, "--spring.datasource.username=assent",
                "--spring.datasource.password=wrong", "--server.port=0");
        assertThat(ended.code()).isNotZero();
        assertThat(ended.words()).contains("refuses the user \"assent\" or its password.");
    }

    @Test
    void aPortInUseIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            Command ended = Command.run("--spring.datasource.url=jdbc:h2:mem:port;DB_CLOSE_DELAY=-1",
                    "--server.port=" + taken.getLocalPort());
            assertThat(ended.code()).isNotZero();
            assertThat(ended.words()).contains("Port " + taken.getLocalPort() + " was already in use");
        }
    }

    @Test
    void aSetupThatIsNotInstalledIsNamedWithThoseThatAre() throws Exception {
        Command ended = Command.run("--spring.datasource.url=jdbc:h2:mem:setup;DB_CLOSE_DELAY=-1", "--server.port=0", "--assent.setups=LeadAutority");
        assertThat(ended.code()).isNotZero();
        assertThat(ended.words()).contains("assent.setups names LeadAutority, but no setup is called so. Installed are: ").contains("LeadAuthority")
                .doesNotContain("\tat ");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed(@TempDir Path folder) throws Exception {
        Path file = java.nio.file.Files.writeString(folder.resolve("data"), "no folder");
        Command ended = Command.run("--spring.datasource.url=jdbc:h2:file:" + file.resolve("assent"), "--server.port=0");
        assertThat(ended.code()).isNotZero();
        assertThat(ended.words()).contains("The folder " + file + " of the database cannot be written.").doesNotContain("\tat ");
    }
}
