package dev.assent.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures as a monitoring reads them. */
@ProcedureTest
class FileMetersTest extends ProcedureFixture {
    private static final Pattern LABELLED = Pattern.compile("by \\((\\w+)\\) \\((?:delta\\()?(assent_\\w+)");
    private static final Pattern NAME = Pattern.compile("assent_[a-z_]+");
    @Autowired
    Counts counts;

    @Test
    @DisplayName("Open files, answers that are owed, late and given by silence are counted")
    void counted() {
        office.itIs("2026-11-02T10:00:00Z");
        Counted before = counts.count();
        String file = office.submit(Office.sample("G02"));
        office.completes("lena", file, "Check completeness", Answers.complete());
        office.completes("lena", file, "Assess risk", Answers.noRisk());
        Counted asked = counts.count();
        assertThat(asked.of("files.open") - before.of("files.open")).isEqualTo(1);
        assertThat(asked.of("consultations.open") - before.of("consultations.open")).isEqualTo(4);
        office.itIs("2027-03-01T10:00:00Z");
        assertThat(counts.count().of("consultations.late")).isGreaterThanOrEqualTo(4);
        assertThat(counts.count().of("files.late")).isGreaterThanOrEqualTo(1);
        office.itIs("2026-11-02T10:00:00Z");
        office.timePassesTo("2026-11-30T10:00:00Z");
        assertThat(counts.count().of("consultations.silent")).as("silence of defence and of the service").isGreaterThan(asked.of("consultations.silent"));
    }

    @Test
    @DisplayName("Whoever asks again within half a minute is told the same count, without a question to the database")
    void rarely() {
        Counted first = counts.recent();
        office.submit(Office.sample("G02"));
        assertThat(counts.recent()).isSameAs(first);
    }

    @Test
    @DisplayName("The scrape has every figure of the documentation and of the dashboard, names no file, and is for operators and administrators")
    void scraped() throws IOException {
        String file = office.submit(Office.sample("G02"));
        verification.verifyAll();
        Api.Answer scrape = api.get(api.login("olga"), "/actuator/prometheus");
        assertThat(scrape.status()).isEqualTo(200);
        String page = Files.readString(Path.of("docs/operations.md"));
        Set<String> wanted = names(page.substring(page.indexOf("## Figures for a monitoring"), page.indexOf("## A sample of any size")));
        JsonNode dashboard = new ObjectMapper().readTree(new File("docs/grafana.json"));
        List<String> shown = dashboard.findValuesAsText("expr");
        assertThat(shown).hasSizeGreaterThan(14);
        wanted.addAll(names(String.join(" ", shown)));
        assertThat(wanted).hasSizeGreaterThan(12).allSatisfy(name -> assertThat(scrape.text()).containsPattern("(?m)^" + name + "[{ ]"));
        LABELLED.matcher(String.join("\n", shown)).results().forEach(each ->
                assertThat(scrape.text()).as("what the dashboard groups by").containsPattern("(?m)^" + each.group(2) + "\\{[^}]*\\b" + each.group(1) + "=\""));
        assertThat(LABELLED.matcher(String.join("\n", shown)).results()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(shown).as("each expression names a figure of ours, and no other").allSatisfy(each -> assertThat(names(each)).hasSize(1));
        assertThat(scrape.text()).doesNotContain(file);
        assertThat(scrape.text()).containsPattern("(?m)^assent_record_verified_seconds [1-9]");
        assertThat(api.get(api.login("admin"), "/actuator/prometheus").status()).isEqualTo(200);
        assertThat(api.get(api.login("manuel"), "/actuator/prometheus").status()).isEqualTo(403);
        assertThat(api.get(null, "/actuator/prometheus").status()).isEqualTo(401);
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        NAME.matcher(text).results().forEach(name -> names.add(name.group()));
        return names;
    }
}
