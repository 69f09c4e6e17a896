package dev.assent.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Office;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Filters that are kept, tables that are taken away, and what Tasklist's lists ask: over HTTP, the same on both databases. */
abstract class TakeAwayContract {
    @Autowired
    Api api;
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    TaskService tasks;
    @TempDir
    Path folder;
    private final String mark = "Kennung" + UUID.randomUUID().toString().substring(0, 8);

    private String sample(String goods) {
        return Office.sample("G02").replace("Armoured patrol vehicle", goods + " " + mark);
    }

    private Api.Answer keep(String person, String name, String filter, String... headers) {
        return api.call("PUT", api.login(person), "/api/filters", ("{\"name\":\"" + name + "\",\"filter\":\"" + filter + "\"}").getBytes(StandardCharsets.UTF_8),
                Api.with(headers, "Content-Type", "application/json"));
    }

    private List<String> kept(String person) {
        JsonNode saved = api.get(api.login(person), "/api/filters").json().path("saved");
        return StreamSupport.stream(saved.spliterator(), false).map(each -> each.path("name").asText() + "=" + each.path("filter").asText()).filter(each -> each.contains(mark)).toList();
    }

    private int forget(String person, String query) {
        return api.call("DELETE", api.login(person), "/api/filters?" + query, new byte[0]).status();
    }

    @Test
    @DisplayName("A filter is kept for the person alone: another one neither sees, replaces nor forgets it, and of one name the last counts")
    void keptFilters() {
        assertThat(keep("lena", mark, "open=true").status()).isEqualTo(204);
        assertThat(kept("lena")).containsExactly(mark + "=open=true");
        assertThat(kept("luis")).isEmpty();
        assertThat(kept("admin")).isEmpty();
        assertThat(keep("luis", mark, "urgent=true").status()).isEqualTo(204);
        assertThat(forget("luis", "name=" + mark)).isEqualTo(204);
        assertThat(forget("luis", "name=" + mark)).as("forgotten already").isEqualTo(204);
        assertThat(kept("lena")).containsExactly(mark + "=open=true");
        keep("lena", mark, "overdue=true");
        assertThat(kept("lena")).containsExactly(mark + "=overdue=true");
        // nobody acts for somebody else, whatever he adds
        assertThat(forget("luis", "name=" + mark + "&person=lena")).isEqualTo(400);
        assertThat(api.call("PUT", api.login("luis"), "/api/filters?person=lena", ("{\"name\":\"" + mark + "\",\"filter\":\"x=1\"}").getBytes(StandardCharsets.UTF_8),
                "Content-Type", "application/json").status()).isEqualTo(400);
        assertThat(api.call("PUT", api.login("luis"), "/api/filters", ("{\"name\":\"" + mark + "\",\"filter\":\"x=1\",\"person\":\"lena\"}").getBytes(StandardCharsets.UTF_8),
                "Content-Type", "application/json").status()).isEqualTo(400);
        assertThat(api.get(null, "/api/filters").status()).isEqualTo(401);
        assertThat(kept("lena")).containsExactly(mark + "=overdue=true");
        forget("lena", "name=" + mark);
    }

    @Test
    @DisplayName("What is no address of a list, has no name or is too long is refused at its field, in the reader's language; the fifty-first is one too many")
    void refusedFilters() {
        for (String wrong : List.of("javascript:alert(1)", "<script>", "a b", "#/files")) {
            Api.Answer answer = keep("lena", mark, wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.at("/errors/0/field")).isEqualTo("filter");
        }
        assertThat(keep("lena", " ", "open=true").at("/errors/0/field")).isEqualTo("name");
        assertThat(keep("lena", mark, "a".repeat(2001)).status()).isEqualTo(422);
        assertThat(keep("lena", mark, "javascript:", "Accept-Language", "ar").at("/errors/0/message")).matches("(?s).*\\p{InArabic}.*");
        IntStream.range(0, 50).forEach(i -> assertThat(keep("igor", mark + i, "open=true").status()).isEqualTo(204));
        assertThat(keep("igor", mark + 50, "open=true").status()).isEqualTo(400);
        assertThat(keep("igor", mark + 7, "open=false").status()).as("one that is there is replaced").isEqualTo(204);
        IntStream.range(0, 50).forEach(i -> forget("igor", "name=" + mark + i));
        assertThat(kept("igor")).isEmpty();
    }

    private Api.Answer taken(String person, String kind, String more, String... headers) {
        return api.get(api.login(person), "/api/files." + kind + "?words=" + mark + more, headers);
    }

    private String sheet(Api.Answer answer) throws IOException {
        Path book = Files.write(folder.resolve(UUID.randomUUID() + ".xlsx"), answer.body());
        try (ZipFile zip = new ZipFile(book.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @DisplayName("A table to take away has the files its reader may know of, each as he sees it, and no row of another: CSV and workbook")
    void needToKnow() throws IOException {
        String file = desk.consulted(sample("Patrol vehicle"));
        String hidden = office.submit(sample("Other vehicle"));
        Api.Answer whole = taken("aura", "csv", "");
        assertThat(whole.type()).startsWith("text/csv");
        assertThat(whole.header("Content-Disposition")).isEqualTo("attachment; filename=\"files.csv\"");
        assertThat(whole.header("Cache-Control")).contains("no-store");
        assertThat(whole.text().lines()).hasSize(3).anySatisfy(row -> assertThat(row).startsWith(file)).anySatisfy(row -> assertThat(row).startsWith(hidden));
        // asked: it sees the file, and not who else has it
        assertThat(taken("fatima", "csv", "").text().lines()).hasSize(2).anySatisfy(row -> assertThat(row).startsWith(file).doesNotContain("Defence"));
        assertThat(taken("bela", "csv", "").text().lines()).hasSize(1);
        assertThat(sheet(taken("aura", "xlsx", ""))).contains(file, hidden).doesNotContain("<f>", "<f ");
        assertThat(sheet(taken("fatima", "xlsx", ""))).contains(file).doesNotContain(hidden, "Defence");
        assertThat(sheet(taken("bela", "xlsx", ""))).doesNotContain(file, hidden);
        assertThat(api.get(null, "/api/files.csv").status()).isEqualTo(401);
        assertThat(api.get(null, "/api/files.xlsx").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("What an applicant wrote is a text in the table and no formula, in whichever column; headings and names are in the reader's language")
    void noFormula() throws IOException {
        office.submit(sample("=HYPERLINK(1)").replace("Castor Vehicles AG", "@SUM(1+1) Castor").replace("Border Guard Service", "+Border Guard Service"));
        String english = taken("aura", "csv", "", "Accept-Language", "en").text();
        assertThat(english).startsWith("\uFEFFFile number,Applicant,").contains("'=HYPERLINK(1)", "'@SUM(1+1) Castor", "'+Border Guard Service");
        assertThat(english.substring(1).lines().flatMap(row -> Arrays.stream(row.split(",")))).noneMatch(cell -> cell.matches("\"?[=@+].*"));
        String arabic = taken("aura", "csv", "", "Accept-Language", "ar").text();
        assertThat(arabic).startsWith("\uFEFFرقم الملف,مقدم الطلب,").contains("'=HYPERLINK(1)");
        assertThat(sheet(taken("aura", "xlsx", "", "Accept-Language", "ar"))).contains("rightToLeft=\"true\"", "=HYPERLINK(1)").doesNotContain("<f>", "<f ", "File number");
        assertThat(sheet(taken("aura", "xlsx", "", "Accept-Language", "en"))).contains("File number").doesNotContain("rightToLeft=\"1\"", "rightToLeft=\"true\"");
    }

    @Test
    @DisplayName("What cannot be asked is refused by name before the first byte, as in the list; the same filters apply")
    void asked() {
        for (String kind : List.of("csv", "xlsx")) {
            for (String wrong : List.of("overdue=perhaps", "colour=red", "receivedFrom=23.11.2026", "sort=colour")) {
                Api.Answer answer = api.get(api.login("aura"), "/api/files." + kind + "?" + wrong);
                assertThat(answer.status()).as(kind + " " + wrong).isEqualTo(400);
                assertThat(answer.type()).isEqualTo("application/problem+json");
                assertThat(answer.header("Content-Disposition")).isEmpty();
            }
        }
        String file = office.submit(sample("Patrol vehicle"));
        assertThat(taken("aura", "csv", "&setup=LeadAuthority").text()).contains(file);
        assertThat(taken("aura", "csv", "&setup=StandingCommittee").text().lines()).hasSize(1);
    }

    @Test
    @DisplayName("The cards of a list of tasks are one request: number, mark and what tells the file apart; a task of others has no card, and no file shows that its reader may not know of")
    void cards() {
        String file = desk.consulted(sample("Patrol vehicle"));
        Task fatimas = desk.task("fatima", file, "Give opinion");
        Task davids = desk.task("david", file, "Give opinion");
        String address = "/api/tasks/cards?tasks=" + fatimas.getId() + "," + davids.getId() + ",nothing";
        JsonNode cards = api.get(api.login("fatima"), address).json();
        assertThat(cards.findValuesAsText("task")).containsExactly(fatimas.getId());
        assertThat(cards.at("/0/number").asText()).isEqualTo(file);
        assertThat(cards.at("/0/file/goods").asText()).contains(mark);
        assertThat(cards.at("/0/file/applicant").asText()).isNotBlank();
        assertThat(cards.at("/0/file/destinationName").asText()).isNotBlank();
        assertThat(cards.at("/0/file/daysLeft").asInt()).isPositive();
        assertThat(cards.at("/0/file/urgent").asBoolean()).isFalse();
        assertThat(cards.at("/0/mark").isMissingNode()).isTrue();
        assertThat(api.get(api.login("bela"), address).json()).isEmpty();
        assertThat(api.get(null, address).status()).isEqualTo(401);
        assertThat(api.get(api.login("fatima"), address + "&colour=red").status()).isEqualTo(400);
        tasks.setVariable(fatimas.getId(), "mark", "REMINDED");
        assertThat(api.get(api.login("fatima"), address).json().at("/0/mark").asText()).isEqualTo("REMINDED");
    }

    @Test
    @DisplayName("Every filter of Tasklist says in one request how many tasks it shows the person who asks, and nobody else's")
    void filterCounts() {
        JsonNode before = api.get(api.login("fatima"), "/api/tasks/filters", "Accept-Language", "ar").json();
        assertThat(before.findValuesAsText("name")).contains("Tasks of my agency", "My tasks", "Overdue", "Due within seven days");
        assertThat(before.at("/0/label").asText()).matches("(?s).*\\p{InArabic}.*");
        JsonNode belas = api.get(api.login("bela"), "/api/tasks/filters").json();
        String file = desk.consulted(sample("Patrol vehicle"));
        assertThat(count("fatima", "Tasks of my agency")).isEqualTo(count(before, "Tasks of my agency") + 1);
        assertThat(count("bela", "Tasks of my agency")).isEqualTo(count(belas, "Tasks of my agency"));
        long mine = count("fatima", "My tasks");
        api.post(api.login("fatima"), "/engine-rest/task/" + desk.task("fatima", file, "Give opinion").getId() + "/claim", "{\"userId\":\"fatima\"}");
        assertThat(count("fatima", "My tasks")).isEqualTo(mine + 1);
        assertThat(api.get(null, "/api/tasks/filters").status()).isEqualTo(401);
    }

    private long count(String person, String filter) {
        return count(api.get(api.login(person), "/api/tasks/filters").json(), filter);
    }

    private static long count(JsonNode filters, String name) {
        return StreamSupport.stream(filters.spliterator(), false).filter(each -> each.path("name").asText().equals(name)).findFirst().orElseThrow().path("tasks").asLong();
    }
}
