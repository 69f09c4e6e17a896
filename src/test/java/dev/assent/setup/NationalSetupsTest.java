package dev.assent.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.folder.ModelFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;

class NationalSetupsTest {
    private static NationalSetups enabled(String... names) throws IOException {
        return new NationalSetups("", List.of(names));
    }

    @Test
    @DisplayName("Without a choice every setup is on offer")
    void allOnOffer() throws IOException {
        assertThat(enabled().all()).extracting(NationalSetup::setup).contains("LeadAuthority", "StandingCommittee", "CategorySplit", "ActivitySplit",
                "EmbassyVerification", "AdHocConsultation");
    }

    @Test
    @DisplayName("A setup that is no longer on offer takes in no file, and its old files are still read and finished")
    void noLongerOnOffer() throws IOException {
        NationalSetups setups = enabled("LeadAuthority");
        assertThat(setups.all()).extracting(NationalSetup::setup).containsExactly("LeadAuthority");
        assertThatThrownBy(() -> setups.offered("StandingCommittee")).isInstanceOf(UnknownSetup.class).hasMessageContaining("LeadAuthority")
                .hasMessageNotContaining("CategorySplit");
        assertThat(setups.of("StandingCommittee").setup()).isEqualTo("StandingCommittee");
        assertThat(setups.installed()).extracting(NationalSetup::setup).contains("StandingCommittee");
    }

    @Test
    @DisplayName("A choice that names no setup stops the start, with the names there are")
    void misspelt() {
        assertThatThrownBy(() -> enabled("LeadAutority")).isInstanceOf(UnknownChoice.class).hasMessage("assent.setups names LeadAutority, but no setup is called so. Installed are: "
                + "ActivitySplit, AdHocConsultation, CategorySplit, EmbassyVerification, LeadAuthority, StandingCommittee.");
    }

    private static void copy(String file, Path folder, String old, String changed) throws IOException {
        Path copy = folder.resolve(file);
        Files.createDirectories(copy.getParent());
        String text = Files.readString(Path.of(file));
        assertThat(text).contains(old);
        Files.writeString(copy, text.replace(old, changed));
    }

    @Test
    @DisplayName("A basis and holidays that a folder has at the place of packaged ones win for the packaged setups, too")
    void foldersWin(@TempDir Path folder) throws IOException {
        copy("processes/states/Veldora.yaml", folder, "mail: ", "mail: new.");
        Files.writeString(Files.createDirectories(folder.resolve("processes/states")).resolve("veldora.ics"), """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                PRODID:-//Veldora//Holidays//EN\r
                BEGIN:VEVENT\r
                UID:1@veldora.example\r
                DTSTAMP:20260101T000000Z\r
                DTSTART;VALUE=DATE:20260713\r
                SUMMARY:Holiday of the folder\r
                END:VEVENT\r
                END:VCALENDAR\r
                """.replace("\r\n", "\n").replace("\n", "\r\n"));
        NationalSetups setups = new NationalSetups("file:" + folder, List.of());
        assertThat(setups.of("LeadAuthority").agencies()).anyMatch(agency -> agency.mail().startsWith("new."));
        assertThat(setups.of("LeadAuthority").workingDays().isWorkingDay(LocalDate.of(2026, 7, 13))).isFalse();
        assertThat(enabled().of("LeadAuthority").workingDays().isWorkingDay(LocalDate.of(2026, 7, 13))).isTrue();
    }

    @Test
    @DisplayName("Of several folders the later wins, and one without \"file:\" is read as well")
    void severalFolders(@TempDir Path first, @TempDir Path second) throws IOException {
        copy("processes/states/Veldora.yaml", first, "mail: ", "mail: first.");
        copy("processes/states/Veldora.yaml", second, "mail: ", "mail: second.");
        assertThat(new NationalSetups("file:" + first + ", " + second, List.of()).of("LeadAuthority").agencies())
                .anyMatch(agency -> agency.mail().startsWith("second.")).noneMatch(agency -> agency.mail().startsWith("first."));
    }

    @Test
    @DisplayName("A file of a folder that nobody reads is named, and no other")
    void unread(@TempDir Path folder) throws IOException {
        copy("processes/states/Veldora.yaml", folder, "mail: ", "mail: new.");
        for (String file : List.of("processes/states/old.ics", "processes/setups/Misplaced.yaml", "process/rules/TimeLimits.dmn", "Consultees.dmn",
                "forms/i18n/ar.json", "forms/X.form", "processes/rules/R.dmn", ".git/config")) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "{}");
        }
        SetupFiles files = new SetupFiles(ModelFolders.of(folder.toString()));
        for (Resource setup : files.setups()) {
            new SetupReader(setup, files).read();
        }
        assertThat(files.unread()).extracting(file -> folder.relativize(Path.of(file)).toString().replace('\\', '/'))
                .containsExactlyInAnyOrder("processes/states/old.ics", "processes/setups/Misplaced.yaml", "process/rules/TimeLimits.dmn", "Consultees.dmn");
    }

    @Test
    @DisplayName("The faults of several setups, and all of one, are said at once")
    void allAtOnce(@TempDir Path folder) throws IOException {
        copy("processes/setups/lead-authority/LeadAuthority.yaml", folder, "setup: LeadAuthority", "setup: LeadAuthority\nretention: P1Y\nlanguage: en");
        copy("processes/setups/standing-committee/StandingCommittee.yaml", folder, "setup: StandingCommittee", "setup: standingCommittee");
        assertThatThrownBy(() -> new NationalSetups(folder.toString(), List.of())).isInstanceOf(SetupRefused.class)
                .hasMessageContaining("LeadAuthority.yaml").hasMessageContaining("StandingCommittee.yaml");
    }
}
