package dev.assent.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.office.Office;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The operator puts a new list of holidays in the place of the old one and starts Assent again, on the same database. */
@Tag("slow")
class ReplacedFileTest {
    private static final Path PACKAGED = Path.of("processes/states/veldora.ics");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private void list(String more) throws Exception {
        Path list = folder.resolve("models").resolve(PACKAGED);
        Files.createDirectories(list.getParent());
        Files.writeString(list, Files.readString(PACKAGED).replace("END:VCALENDAR", more + "END:VCALENDAR"));
    }

    private Server start(String name) throws Exception {
        Server server = Server.launch(folder, name, Map.of(), "--assent.models=file:" + folder.resolve("models"));
        server.untilItServes();
        return server;
    }

    private static Instant due(Server server, String file) {
        JsonNode waiting = server.get("lena", "/api/files/" + file + "/dossier").path("waiting");
        assertThat(waiting).as("Check completeness is open").hasSize(1);
        return Instant.parse(waiting.get(0).path("due").asText());
    }

    @Test
    @DisplayName("A week of mourning in the new list: after the start the open deadline is another, its file says so, and who has the task is told")
    void replaced() throws Exception {
        list("");
        String file;
        Instant before;
        try (Server first = start("first")) {
            file = new ObjectMapper().readTree(first.post("clara", "/api/files", Office.sample("G02")).body()).get("number").asText();
            before = Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptionsInstanceOf(AssertionError.class).until(() -> due(first, file), due -> true);
        }
        LocalDate tomorrow = LocalDate.now().plusDays(1);
        list("BEGIN:VEVENT\nUID:mourning\nDTSTAMP:20200101T000000Z\nDTSTART;VALUE=DATE:" + DAY.format(tomorrow)
                + "\nDTEND;VALUE=DATE:" + DAY.format(tomorrow.plusDays(7)) + "\nSUMMARY:Mourning\nEND:VEVENT\n");
        try (Server second = start("second")) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(due(second, file)).isAfter(before));
            assertThat(second.log()).contains("The calendar of LeadAuthority has changed");
            assertThat(second.get("lena", "/api/files/" + file + "/dossier").path("timeline").findValuesAsText("kind")).contains("DEADLINES_DERIVED_ANEW");
            assertThat(second.get("admin", "/api/verification").path("faulty")).isEmpty();
        }
    }
}
