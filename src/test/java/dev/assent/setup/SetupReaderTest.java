package dev.assent.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;

/** A setup that stands on what its State has in common. */
class SetupReaderTest {
    private static final String SEVENTH = """
            setup: MajorityBoard
            basis: ../../states/Veldora.yaml
            name: {en: Majority board, ar: مجلس الأغلبية}
            authority: secretariat
            """;
    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void place() throws IOException {
        file = Files.createDirectories(folder.resolve("processes/setups/majority-board")).resolve("MajorityBoard.yaml");
    }

    private NationalSetup read(String yaml) throws IOException {
        Files.writeString(file, yaml);
        return new SetupReader(new FileSystemResource(file)).read();
    }

    @Test
    @DisplayName("Four lines are a setup where the State is known: agencies, calendar, countries and ranks come from the basis")
    void fourLines() throws IOException {
        NationalSetup setup = read(SEVENTH);
        assertThat(setup.state()).isEqualTo("VD");
        assertThat(setup.decider().id()).isEqualTo("secretariat");
        assertThat(setup.countries()).containsKey("XB");
        assertThat(setup.ranks()).containsExactly("head", "deputyMinister", "minister");
        assertThat(setup.workingDays().isWorkingDay(java.time.LocalDate.parse("2026-12-25"))).as("the holidays lie beside the basis").isFalse();
    }

    @Test
    @DisplayName("The setup's own agencies are joined to those of the State, and win over them")
    void ownAgencies() throws IOException {
        NationalSetup setup = read(SEVENTH + """
                agencies:
                  - {id: customs, name: {en: Port customs, ar: جمارك الميناء}, mail: port@veldora.example, head: carla}
                  - {id: harbour, name: {en: Harbour office, ar: مكتب الميناء}, mail: harbour@veldora.example, head: carla}
                """);
        assertThat(setup.agencyName("customs", "en")).isEqualTo("Port customs");
        assertThat(setup.agency("harbour")).isPresent();
        assertThat(setup.agency("defence")).isPresent();
    }

    @Test
    @DisplayName("Who holds a rank holds those below it; a stranger holds none")
    void ranks() throws IOException {
        NationalSetup setup = read(SEVENTH);
        assertThat(setup.ranksHeld("defence", List.of("defence", "defenceMinister"))).containsExactly("officer", "head", "deputyMinister", "minister");
        assertThat(setup.ranksHeld("defence", List.of("defence", "defenceHead"))).containsExactly("officer", "head");
        assertThat(setup.ranksHeld("defence", List.of("defence"))).containsExactly("officer");
        assertThat(setup.ranksHeld("defence", List.of("justiceMinister"))).isEmpty();
    }

    @Test
    @DisplayName("A file that cannot be read is told in one sentence, without a stack trace")
    void broken() {
        assertThatThrownBy(() -> read(SEVENTH.replace("الأغلبية}", "الأغلبية"))).isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("The national setup MajorityBoard.yaml cannot be used: ")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("\n"));
        assertThatThrownBy(() -> read(SEVENTH.replace("authority: secretariat", "authority: nobody")))
                .hasMessageContaining("'authority' names one of its agencies");
    }
}
