package dev.assent.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows docs/stories.md from an empty folder, as a designer does: processes of their own, their words and exit codes. */
class TryCommandTest {
    private static final Path SETUP = Path.of("processes/setups/lead-authority");

    @TempDir
    Path folder;
    private Path mine;

    @BeforeEach
    void copyOfASetup() throws IOException {
        mine = folder.resolve("mine").resolve(SETUP);
        Files.createDirectories(mine.resolve("stories"));
        for (String file : List.of("LeadAuthority.yaml", "LeadAuthority.bpmn", "LeadAuthorityConsultees.dmn", "LeadAuthorityLadder.dmn", "LeadAuthorityVerification.dmn", "republic-k.ics")) {
            Files.copy(SETUP.resolve(file), mine.resolve(file));
        }
        String page = Files.readString(Path.of("docs/stories.md"));
        String story = page.substring(page.indexOf("```yaml\nstory:") + 8);
        Files.writeString(mine.resolve("stories/first.yaml"), story.substring(0, story.indexOf("```")));
    }

    @Test
    @DisplayName("The story of the page goes as it tells; nothing but the page of accounts is left behind, and no other database is touched")
    void tried() throws Exception {
        Command elsewhere = Command.in(folder, "--assent.try=mine", "--spring.datasource.url=jdbc:h2:file:./service");
        assertThat(elsewhere.words()).contains("Stories are tried in memory only, not in the database jdbc:h2:file:./service.");
        assertThat(elsewhere.code()).isNotZero();
        Command tried = Command.in(folder, "--assent.try=mine");
        assertThat(tried.words()).contains("As told: Nobody objects, one ministry says nothing, and the license is granted", "Tuesday 15 December 2026",
                "Not tried: LeadAuthority", "Stories: 1 played, 1 as told, 0 not.").doesNotContain("Exception");
        assertThat(tried.code()).isZero();
        try (var left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("mine", "stories.html");
        }
    }

    @Test
    @DisplayName("Where stories are required, a shorter limit in a table is refused at the start with the story's sentence, line, day, expected and actual")
    void required() throws Exception {
        Path table = mine.resolve("LeadAuthorityConsultees.dmn");
        String changed = Files.readString(table);
        int row = changed.indexOf("<text>15</text>", changed.indexOf("<text>\"defence\"</text>"));
        Files.writeString(table, changed.substring(0, row) + "<text>5</text>" + changed.substring(row + "<text>15</text>".length()));
        Command refused = Command.in(folder, "--assent.models=mine", "--assent.setups=LeadAuthority", "--assent.stories=required", "--spring.datasource.url=jdbc:h2:mem:required",
                "--server.port=0", "--assent.record-key=" + folder.resolve("key"));
        assertThat(refused.words()).contains("processes/setups/lead-authority/stories/first.yaml, line 9: The story does not hold any more: Nobody objects, one ministry says nothing",
                "2026-11-23 09:00: expected: Ministry of Defence has the task Give opinion, due 2026-12-14. Found: ", "لم تعد القصة صحيحة");
        assertThat(refused.code()).isNotZero();
    }
}
