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

    private static String calendar(String holidays) {
        return SEVENTH + "calendar: {zone: Europe/London, weekend: [SATURDAY, SUNDAY], holidays: {" + holidays + "}}\n";
    }

    @Test
    @DisplayName("A part of a State has its own holidays; a part that is not known is refused, with those that are")
    void partsOfAState() throws IOException {
        var boxingDay = java.time.LocalDate.parse("2026-12-28");
        var easterMonday = java.time.LocalDate.parse("2027-03-29");
        assertThat(read(calendar("jollyday: GB-ENG")).workingDays().isWorkingDay(easterMonday)).isFalse();
        assertThat(read(calendar("jollyday: gb-sct")).workingDays().isWorkingDay(easterMonday)).isTrue();
        assertThat(read(calendar("jollyday: GB")).workingDays().isWorkingDay(boxingDay)).isFalse();
        assertThatThrownBy(() -> read(calendar("jollyday: GB-XX"))).hasMessageContaining("subdivision of GB \"XX\"").hasMessageContaining("GB-ENG, GB-NIR");
    }

    @Test
    @DisplayName("Days are added and taken away, and a Saturday can be worked; a date that changes nothing is refused")
    void exceptions() throws IOException {
        NationalSetup setup = read(calendar("jollyday: GB-ENG, days: [2026-09-17], workingDays: [2027-03-29, 2026-09-19]"));
        assertThat(java.util.stream.Stream.of("2026-09-17", "2026-09-19", "2026-09-20", "2027-03-29", "2027-03-26")
                .filter(day -> setup.workingDays().isWorkingDay(java.time.LocalDate.parse(day))).toList()).containsExactly("2026-09-19", "2027-03-29");
        assertThatThrownBy(() -> read(calendar("workingDays: [2026-09-16]"))).hasMessageContaining("working days anyway: [2026-09-16]");
        assertThatThrownBy(() -> read(calendar("days: [2026-09-17], workingDays: [2026-09-17]"))).hasMessageContaining("name the same days");
    }

    @Test
    @DisplayName("From a year before a list of holidays ends, and after it has ended, people are warned; a setup may say until when it is known")
    void ending() throws IOException {
        Files.writeString(file.resolveSibling("feasts.ics"), "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20240310\nEND:VEVENT\nEND:VCALENDAR\n");
        NationalSetup ended = read(calendar("ical: [feasts.ics]"));
        assertThat(warned(ended, "2026-11-28")).containsExactly("The holidays of MajorityBoard are known until 2024-12-31 and have ended: renew the list, "
                + "or say knownUntil (docs/timing.md, Lists of holidays).");
        assertThat(warned(ended, "2023-12-31")).isEmpty();
        assertThat(warned(ended, "2024-01-01")).hasSize(1);
        assertThat(warned(read(calendar("ical: [feasts.ics], knownUntil: 2030-12-31")), "2026-11-28")).isEmpty();
        assertThat(warned(read(calendar("jollyday: GB-ENG")), "2026-11-28")).isEmpty();
        assertThatThrownBy(() -> read(calendar("ical: [missing.ics]"))).hasMessageContaining("its list of holidays missing.ics is not there");
    }

    private static java.util.Collection<String> warned(NationalSetup setup, String today) {
        return KnownHolidays.ending(List.of(setup), java.time.LocalDate.parse(today)).values();
    }

    @Test
    @DisplayName("A list in the folder of models takes the place of the packaged one, also for setups that are packaged")
    void replacedList() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("processes/states")).resolve("veldora.ics"),
                "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20261210\nEND:VEVENT\nEND:VCALENDAR\n");
        var packaged = new org.springframework.core.io.ClassPathResource("processes/setups/embassy-verification/EmbassyVerification.yaml");
        var announced = java.time.LocalDate.parse("2026-12-10");
        assertThat(new SetupReader(packaged).read().workingDays().isWorkingDay(announced)).isTrue();
        assertThat(new SetupReader(packaged, new SetupFiles(dev.assent.folder.ModelFolders.of(folder.toString()))).read().workingDays().isWorkingDay(announced)).isFalse();
    }

    @Test
    @DisplayName("A list that cannot be used is told with the setup, the file, the event and the property")
    void brokenList() throws IOException {
        Files.writeString(file.resolveSibling("feasts.ics"), "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:Eid\nDTSTART;VALUE=DATE:20270310\n"
                + "RDATE;VALUE=PERIOD:20270311T000000Z/P1D\nEND:VEVENT\nEND:VCALENDAR\n");
        assertThatThrownBy(() -> read(calendar("ical: [feasts.ics]"))).isInstanceOf(StartFailure.class)
                .hasMessage("The national setup MajorityBoard.yaml cannot be used: The holiday file feasts.ics cannot be used: line 7, the event \"Eid\", "
                        + "RDATE;VALUE=PERIOD:20270311T000000Z/P1D: it is not an all-day event: only dates without a time are read, such as 20260501.");
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

    @Test
    @DisplayName("User ids with dots, hyphens and addresses are people; what the engine would not take is refused with the other faults at once")
    void peopleOfMinistries() throws IOException {
        assertThat(read(SEVENTH + """
                agencies:
                  - {id: customs, name: {en: Port customs, ar: جمارك الميناء}, mail: port@veldora.example, head: h.trade, substitutes: [h-trade@ministry.example]}
                """).agency("customs").orElseThrow().head()).isEqualTo("h.trade");
        assertThatThrownBy(() -> read(SEVENTH.replace("authority: secretariat", "authority: nobody") + """
                agencies:
                  - {id: customs, name: {en: Port customs}, mail: none, head: "h trade,bela", substitutes: ["${x}"]}
                """)).isInstanceOf(StartFailure.class).hasMessageContaining("MajorityBoard.yaml")
                .hasMessageContaining("the user id \"h trade,bela\" of agency customs has letters").hasMessageContaining("the user id \"${x}\" of agency customs")
                .hasMessageContaining("agency customs has a mail address").hasMessageContaining("'name' of agency customs is given in English and Arabic, such as {en: Port council, ar: مجلس الموانئ}; missing: ar")
                .hasMessageContaining("'authority' names one of its agencies");
    }
}
