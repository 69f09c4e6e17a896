package dev.assent.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcedureTest
class FigureApiTest extends ProcedureFixture {
    @Autowired
    private LeftCounting counting;
    @Autowired
    private FigureHealth health;
    @Autowired
    private TaskCounting tasks;

    private String granted() {
        office.itIs("2027-06-14T09:00:00Z");
        String file = desk.consulted(Office.sample("G02"));
        office.itIs("2027-06-17T09:00:00Z");
        desk.nobodyObjects(file);
        office.completes("lena", file, "Draft decision", Answers.grant());
        office.completes("luis", file, "Countersign decision", Answers.countersign());
        return file;
    }

    private long count(String person, String address, String pointer) {
        return api.get(api.login(person), "/api/figures/" + address).json().at(pointer).asLong();
    }

    @Test
    @DisplayName("A file that is decided is counted in the transaction of its decision, with the time of each agency; its number leads to it")
    void counted() {
        String file = granted();
        assertThat(jdbc.sql("select gross_working || ' ' || outcome from register.v_file_times where file_number = ?").param(file).query(String.class).single()).isEqualTo("3 GRANTED");
        assertThat(jdbc.sql("select count(*) from register.v_step_times where file_number = ? and outcome = 'NO_OBJECTION' and changed = false").param(file).query(Long.class).single())
                .isPositive();
        Api.Answer times = api.get(api.login("manuel"), "/api/figures/times?by=setup&from=2027-06&to=2027-06", "Accept-Language", "ar");
        assertThat(times.status()).as(times.text()).isEqualTo(200);
        assertThat(times.json().at("/columns").findValuesAsText("label")).contains("الوسيط، أيام عمل صافية");
        assertThat(times.at("/names/LeadAuthority")).isNotEqualTo("LeadAuthority").isNotBlank();
        assertThat(times.at("/rows/0/onTime1")).isEqualTo("100.0");
        Api.Answer behind = api.get(api.login("aura"), "/api/figures/files?" + times.at("/rows/0/filesQuery"));
        assertThat(behind.json().at("/rows").findValuesAsText("number")).contains(file);
        assertThat(api.get(api.login("manuel"), "/api/figures/files?from=2027-06&to=2027-06&as=csv").text()).contains(file);
    }

    @Test
    @DisplayName("Every section answers, as JSON, CSV and XLSX")
    void sections() {
        granted();
        for (String section : List.of("overview", "times", "steps", "waiting", "losses", "ages", "open", "workload", "files", "changes", "ways", "findings")) {
            for (String as : List.of("", "csv", "xlsx")) {
                Api.Answer answer = api.get(api.login("manuel"), "/api/figures/" + section + "?as=" + as);
                assertThat(answer.status()).as(section + " " + answer.text()).isEqualTo(200);
                assertThat(answer.type()).contains(as.isEmpty() ? "json" : as.equals("csv") ? "text/csv" : "spreadsheetml");
            }
        }
        api.get(api.login("manuel"), "/api/figures/steps").json().at("/choices").forEach(by ->
                assertThat(api.get(api.login("manuel"), "/api/figures/steps?by=" + by.asText()).status()).as(by.asText()).isEqualTo(200));
    }

    @Test
    @DisplayName("What an address does not know is refused by name")
    void refused() {
        assertThat(api.get(api.login("manuel"), "/api/figures/times?agancy=defence").at("/unknown/0")).isEqualTo("agancy");
        for (String wrong : List.of("from=2026-13", "by=person", "cause=x", "rung=x", "as=pdf")) {
            Api.Answer answer = api.get(api.login("manuel"), "/api/figures/times?" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.at("/parameter")).isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
        assertThat(api.get(api.login("manuel"), "/api/figures/persons").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Figures are for managers, auditors and heads; a head sees its own agency's steps and not that others were asked")
    void needToKnow() {
        granted();
        for (String person : List.of("clara", "lena", "luis", "fatima", "deniz")) {
            assertThat(api.get(api.login(person), "/api/figures/overview").status()).as(person).isEqualTo(403);
        }
        assertThat(api.get(api.login("farida"), "/api/figures/steps?by=agency").json().at("/rows").findValuesAsText("agency")).containsExactly("foreignAffairs");
        assertThat(count("farida", "times?by=all&setup=LeadAuthority&from=2027-06&to=2027-06", "/rows/0/files")).as("Foreign Affairs led none of them").isZero();
        assertThat(count("helena", "times?by=all&setup=LeadAuthority&from=2027-06&to=2027-06", "/rows/0/files")).isPositive();
    }

    @Test
    @DisplayName("A file from before there were figures is counted after the start, to the same")
    void countedLater() {
        String file = granted();
        String before = row(file);
        for (String table : List.of("figure_target", "figure_category", "figure_step", "figure_file", "figure_state")) {
            jdbc.sql("delete from register." + table + " where file_number = ?").param(file).update();
        }
        counting.count();
        assertThat(row(file)).isEqualTo(before);
    }

    @Test
    @DisplayName("A decision is made although its times cannot be counted; health says so, and they are counted once they can be")
    void countedWhenItCan() {
        jdbc.sql("alter table register.figure_category rename to figure_category_away").update();
        String file;
        try {
            file = granted();
            assertThat(jdbc.sql("select standing from register.license_file where file_number = ?").param(file).query(String.class).single()).isEqualTo("GRANTED");
            assertThat(health.health().getStatus().getCode()).isEqualTo("UNCOUNTED");
            assertThat(health.health().getDetails().get("why").toString()).contains(file);
            assertThat(api.get(api.login("manuel"), "/api/figures/overview").json().at("/rows").findValuesAsText("figure")).contains("UNCOUNTED");
        } finally {
            jdbc.sql("alter table register.figure_category_away rename to figure_category").update();
        }
        counting.again();
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
        assertThat(row(file)).contains("GRANTED");
    }

    @Test
    @DisplayName("How long tasks waited and were in hand is counted from the engine's history, without the names of people")
    void waiting() {
        String file = granted();
        tasks.count(Instant.EPOCH);
        assertThat(jdbc.sql("select step from register.v_task_times where file_number = ? and completed and agency <> '' order by created_at").param(file).query(String.class).list())
                .contains("Draft decision", "Countersign decision");
        assertThat(jdbc.sql("select * from register.v_task_times where file_number = ?").param(file).query().listOfRows().toString()).doesNotContain("lena", "luis");
        JsonNode answer = api.get(api.login("manuel"), "/api/figures/waiting?by=step&setup=LeadAuthority").json();
        assertThat(answer.at("/rows").findValuesAsText("step")).contains("Draft decision");
        assertThat(answer.toString()).doesNotContain("lena", "luis");
    }

    @Test
    @DisplayName("An officer's own figures are shown to himself and to the head of the agency he did the work for, one person at a time, and to nobody else")
    void own() {
        String file = granted();
        tasks.count(Instant.EPOCH);
        JsonNode lena = api.get(api.login("lena"), "/api/figures/own").json();
        assertThat(lena.at("/figures/rows").findValuesAsText("step")).contains("Draft decision");
        assertThat(lena.at("/person").asText()).isEqualTo("lena");
        assertThat(lena.at("/people")).as("she heads nobody").isEmpty();
        assertThat(api.get(api.login("lena"), "/api/figures/own/tasks?step=Draft+decision").json().at("/figures/rows").findValuesAsText("number")).contains(file);
        JsonNode seen = api.get(api.login("helena"), "/api/figures/own?person=lena").json();
        assertThat(seen.at("/figures/rows").findValuesAsText("step")).contains("Draft decision");
        assertThat(seen.at("/people").toString()).contains("lena").doesNotContain("fatima");
        for (String address : List.of("own?person=lena", "own/tasks?person=lena", "own?person=nobody")) {
            for (String person : List.of("luis", "farida", "manuel", "aura", "clara", "olga")) {
                assertThat(api.get(api.login(person), "/api/figures/" + address).status()).as(person + " " + address).isEqualTo(403);
            }
        }
        assertThat(api.get(api.login("manuel"), "/api/figures/own").json().at("/figures/rows")).as("a manager has none").isEmpty();
    }

    @Test
    @DisplayName("The tasks behind an officer's figures come page by page, and the place of another's task is told to nobody")
    void ownPages() {
        granted();
        tasks.count(Instant.EPOCH);
        JsonNode first = api.get(api.login("lena"), "/api/figures/own/tasks?limit=1").json();
        String next = first.at("/figures/next").asText();
        assertThat(next).isNotBlank();
        assertThat(api.get(api.login("lena"), "/api/figures/own/tasks?limit=1&after=" + next).json().at("/figures/rows/0/task").asText()).isNotBlank().isNotEqualTo(next);
        assertThat(api.get(api.login("luis"), "/api/figures/own/tasks?after=" + next).json().at("/figures/rows")).isEmpty();
    }

    @Test
    @DisplayName("The files behind a number come page by page, and all of them in the table to keep")
    void pages() {
        String one = granted();
        String other = granted();
        Api.Answer first = api.get(api.login("manuel"), "/api/figures/files?from=2027-06&to=2027-06&limit=1");
        int total = first.json().at("/total").asInt();
        assertThat(total).isGreaterThan(1);
        List<String> read = new ArrayList<>();
        for (Api.Answer page = first; page != null; page = page.json().at("/next").isNull() ? null
                : api.get(api.login("manuel"), "/api/figures/files?from=2027-06&to=2027-06&limit=1&after=" + page.at("/next"))) {
            read.addAll(page.json().at("/rows").findValuesAsText("number"));
        }
        assertThat(read).hasSize(total).doesNotHaveDuplicates().contains(one, other);
        assertThat(api.get(api.login("manuel"), "/api/figures/files?from=2027-06&to=2027-06&as=csv").text().lines()).hasSize(total + 1);
        assertThat(api.get(api.login("manuel"), "/api/figures/files?limit=0").status()).isEqualTo(400);
        assertThat(api.get(api.login("manuel"), "/api/figures/files?agency=defence&kind=OPINION&from=1999-01&to=1999-01").at("/names/defence"))
                .as("what is asked for has its name where no row has it").isEqualTo("Ministry of Defence");
    }

    private String row(String file) {
        return jdbc.sql("select * from register.v_file_times where file_number = ?").param(file).query().singleRow().toString()
                + jdbc.sql("select kind, agency, net_working, outcome, changed, version from register.v_step_times where file_number = ? order by kind, agency").param(file).query().listOfRows();
    }
}
