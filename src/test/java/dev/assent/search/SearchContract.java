package dev.assent.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Office;
import dev.assent.register.Access;
import dev.assent.register.Reader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list and the search of files, the same on both databases. */
abstract class SearchContract {
    private static final String NAME = "مؤسسة الأمانة للتَّجهيزات";
    @Autowired
    Api api;
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Access access;
    @Autowired
    IdentityService identityService;
    private static int made;
    private String mark;

    @BeforeEach
    void monday() {
        office.itIs("2026-11-23T09:31:07.%03dZ".formatted(++made));
        mark = "Zeichen" + made + getClass().getSimpleName();
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    /** A sample whose goods have a word that no other file has. */
    private String sample(String name) {
        return Office.sample(name).replaceFirst("\"description\": *\"", "\"description\": \"" + mark + " ");
    }

    private static String arabic(String sample) {
        return sample.replace("Border Guard Service", NAME).replace("Castor Vehicles AG", "Cästor Vehicles AG");
    }

    private JsonNode asked(String person, String query) {
        Api.Answer answer = api.get(api.login(person), "/api/files?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> numbers(String person, String query) {
        return asked(person, query).get("files").findValuesAsText("number");
    }

    private List<String> marked(String person, String more) {
        return numbers(person, "words=" + mark + more);
    }

    private static String words(String words) {
        return "words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private String decided() {
        String file = desk.consulted(arabic(sample("G02")));
        for (String officer : List.of("fatima", "david", "iris", "elsa")) {
            office.completes(officer, file, "Give opinion", Answers.noObjection());
        }
        office.completes("lena", file, "Draft decision", Answers.grant());
        office.completes("luis", file, "Countersign decision", Answers.countersign());
        return file;
    }

    @Test
    @DisplayName("A decided file is found by its names in either script, however they are typed, by parts of number, license and reference, and by its goods")
    void found() {
        String file = decided();
        String license = jdbc.sql("select license_number from register.license where file_number = ?").param(file).query(String.class).single();
        for (String words : List.of(NAME, "موسسه الامانه", "تجهيزات", "الأمـانة", "castor VEHICLES", "CÄSTOR", file, file.substring(9), license, "bg-2026-031", "CV/XB/88", "patrol armoured",
                "CV-4", "op-0003")) {
            assertThat(numbers("aura", words(words + " " + mark))).as(words).containsExactly(file);
        }
        assertThat(numbers("aura", words(mark + " submarine"))).isEmpty();
        assertThat(numbers("aura", words("%") + "&" + "setup=LeadAuthority")).isEmpty();
        JsonNode row = asked("aura", words(mark)).get("files").get(0);
        assertThat(row.at("/applicant").asText()).isEqualTo("Cästor Vehicles AG");
        assertThat(row.at("/endUser").asText()).isEqualTo(NAME);
        assertThat(row.at("/standing").asText()).isEqualTo("GRANTED");
        assertThat(row.at("/decisions/0").asText()).isEqualTo("GRANTED");
        assertThat(row.at("/goods").asText()).contains("Armoured patrol vehicle");
        assertThat(row.has("daysLeft")).isFalse();
        assertThat(row.has("holders")).isFalse();
    }

    @Test
    @DisplayName("Each filter leaves the files it names: setup, activity, category, destination, standing, agency, days, overdue, urgent, mine, advised, open")
    void filters() {
        String waiting = desk.consulted(sample("G02"));
        String fresh = office.submit(sample("G02").replace("\"NORMAL\"", "\"URGENT\""));
        List<String> both = List.of(fresh, waiting);
        assertThat(marked("aura", "&setup=LeadAuthority&activity=EXPORT&category=2.1.b&destination=XB&open=true")).isEqualTo(both);
        for (String none : List.of("setup=StandingCommittee", "activity=IMPORT", "category=2.1.a", "destination=XC", "standing=GRANTED", "open=false", "receivedFrom=2026-11-24",
                "receivedTo=2026-11-22", "closedFrom=2026-01-01", "decision=GRANTED", "overdue=true", "stopped=true", "agency=justice")) {
            assertThat(marked("aura", "&" + none)).as(none).isEmpty();
        }
        assertThat(marked("aura", "&receivedFrom=2026-11-23&receivedTo=2026-11-23")).isEqualTo(both);
        assertThat(marked("aura", "&standing=IN_CONSULTATION")).containsExactly(waiting);
        assertThat(marked("aura", "&urgent=true")).containsExactly(fresh);
        assertThat(marked("aura", "&agency=foreignAffairs")).containsExactly(waiting);
        assertThat(marked("lena", "&mine=true")).containsExactly(waiting);
        assertThat(marked("fatima", "&advised=true")).isEmpty();
        office.completes("fatima", waiting, "Give opinion", Answers.noObjection());
        assertThat(marked("fatima", "&advised=true")).containsExactly(waiting);
        assertThat(marked("fatima", "&mine=true")).containsExactly(waiting);
        office.itIs("2029-11-23T09:00:00Z");
        assertThat(marked("aura", "&overdue=true")).containsExactly(waiting);
        JsonNode row = asked("aura", words(waiting)).get("files").get(0);
        assertThat(row.at("/daysLeft").asInt()).isNegative();
        assertThat(row.at("/holders").findValuesAsText("agency")).contains("defence").doesNotContain("foreignAffairs");
        assertThat(row.at("/since").asText()).startsWith("2026-11-23T");
    }

    @Test
    @DisplayName("In every order the pages, forwards and backwards, are the whole list cut into pieces")
    void pages() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            office.itIs("2026-11-23T10:31:07.%03dZ".formatted(++made));
            String json = sample("G02").replace("Castor Vehicles AG", "Castor " + (char) ('D' - i % 3) + " AG");
            all.add(i % 2 == 0 ? office.submit(json) : desk.consulted(json));
        }
        for (String sort : List.of("received", "number", "applicant", "destination", "limit", "closed")) {
            for (String order : List.of("asc", "desc")) {
                String query = "&sort=" + sort + "&order=" + order;
                List<String> whole = marked("aura", query);
                assertThat(whole).as(query).containsExactlyInAnyOrderElementsOf(all);
                assertThat(forwards(query)).as(query).isEqualTo(whole);
                assertThat(backwards(query, whole.get(4))).as(query).isEqualTo(whole.subList(0, 4));
            }
        }
        assertThat(marked("aura", "")).isEqualTo(reversed(all));
        assertThat(marked("aura", "&sort=number")).isEqualTo(all);
    }

    private List<String> forwards(String query) {
        List<String> all = new ArrayList<>();
        JsonNode page = asked("aura", "words=" + mark + query + "&limit=2");
        assertThat(page.has("before")).isFalse();
        all.addAll(page.findValuesAsText("number"));
        while (page.has("next")) {
            page = asked("aura", "words=" + mark + query + "&limit=2&after=" + page.at("/next").asText());
            all.addAll(page.findValuesAsText("number"));
        }
        return all;
    }

    private List<String> backwards(String query, String last) {
        List<String> all = new ArrayList<>();
        String before = last;
        while (before != null) {
            JsonNode page = asked("aura", "words=" + mark + query + "&limit=2&before=" + before);
            all.addAll(0, page.findValuesAsText("number"));
            before = page.has("before") ? page.at("/before").asText() : null;
        }
        return all;
    }

    private static List<String> reversed(List<String> list) {
        List<String> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    @Test
    @DisplayName("Whoever asks, the list has exactly the files whose dossier opens to him, each as he sees it")
    void needToKnow() {
        desk.consulted(sample("G02"));
        office.submit(sample("G01"));
        List<String> files = jdbc.sql("select file_number from register.license_file order by received_at desc, file_number desc limit 150").query(String.class).list();
        for (String person : List.of("lena", "luis", "fatima", "david", "iris", "julia", "jonas", "clara", "manuel", "aura", "olga", "deniz", "admin", "caleb", "sara", "cora",
                "erik", "felix", "bela", "kamil", "sami", "hugo", "ima")) {
            Reader reader = new Reader(person, Set.copyOf(identityService.createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList()));
            List<String> known = files.stream().filter(file -> access.sight(reader, file).isPresent()).toList();
            assertThat(numbers(person, "limit=200").stream().filter(files::contains).toList()).as(person).isEqualTo(known);
        }
    }

    @Test
    @DisplayName("An agency that must not know of a file finds it by nothing: no list, no count, no suggestion, no page that begins at it")
    void mustNotKnow() {
        String file = decided();
        String license = jdbc.sql("select license_number from register.license where file_number = ?").param(file).query(String.class).single();
        for (String words : List.of(mark, file, license)) {
            JsonNode answer = asked("bela", words(words));
            assertThat(answer.at("/count").asInt()).as(words).isZero();
            assertThat(answer.get("files")).isEmpty();
        }
        assertThat(api.get(api.login("bela"), "/api/files/suggestions?" + words("امانه")).json()).isEmpty();
        assertThat(api.get(api.login("aura"), "/api/files/suggestions?" + words("الامانة")).text()).contains(NAME);
        assertThat(api.get(api.login("bela"), "/api/files?after=" + file).status()).isEqualTo(404);
        assertThat(api.get(api.login("bela"), "/api/files?before=" + file).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("An agency that was asked finds the file, but cannot ask for what it may not see: standing inside, decision, license, who else has it, the clock")
    void askedAgency() {
        String file = decided();
        String license = jdbc.sql("select license_number from register.license where file_number = ?").param(file).query(String.class).single();
        JsonNode row = asked("fatima", words(mark)).get("files").get(0);
        assertThat(row.at("/standing").asText()).isEqualTo("DECIDED");
        assertThat(row.has("decisions") || row.has("stopped") || row.has("holders")).as(row.toString()).isFalse();
        assertThat(marked("fatima", "&standing=DECIDED")).containsExactly(file);
        for (String hidden : List.of("standing=GRANTED", "decision=GRANTED")) {
            assertThat(marked("fatima", "&" + hidden)).as(hidden).isEmpty();
            assertThat(marked("lena", "&" + hidden)).as(hidden).containsExactly(file);
        }
        assertThat(numbers("fatima", words(license + " " + mark))).isEmpty();
        assertThat(numbers("lena", words(license + " " + mark))).containsExactly(file);
        String waiting = desk.consulted(sample("G02"));
        assertThat(marked("fatima", "&agency=defence")).isEmpty();
        assertThat(marked("fatima", "&agency=foreignAffairs")).containsExactly(waiting);
        assertThat(asked("fatima", words(waiting)).findValuesAsText("agency")).containsExactly("foreignAffairs");
    }

    @Test
    @DisplayName("A filter that cannot be is refused by name, not ignored")
    void refused() {
        for (String wrong : List.of("receivedFrom=23.11.2026", "overdue=perhaps", "sort=colour", "order=up", "closedTo=2026-02-30")) {
            Api.Answer answer = api.get(api.login("aura"), "/api/files?" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.at("/field")).isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
    }
}
