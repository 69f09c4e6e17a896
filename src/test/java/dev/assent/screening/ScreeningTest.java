package dev.assent.screening;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.noRisk;
import static dev.assent.office.Answers.refuse;
import static dev.assent.office.Verdicts.authentic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.engine.Variable;
import dev.assent.engine.SubmissionRefused;
import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import dev.assent.office.Tampers;
import dev.assent.proof.Verification;
import dev.assent.screening.list.ListRefused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files whose end user is like somebody on a list, in the setup of the lead authority. */
@ProcedureTest
class ScreeningTest {
    // another entry in each test, so that none remembers what another dismissed
    private final String derei = "VD-1,PERSON,Yousef Khalil Al-Derei,يوسف خليل الدرعي," + UUID.randomUUID() + "\n";
    private static final String NOBODY = "VD-2,ENTITY,Orvane Kestrelpoint Zeltweg,,\n";
    private static final String TASK = "Confirm or dismiss hits";
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    ListTaking taking;
    @Autowired
    ListTroubles troubles;
    @Autowired
    ScreeningHealth health;
    @Autowired
    Screenings screenings;
    @Autowired
    LivingLicenses licenses;
    @Autowired
    ScreeningDue due;
    @Autowired
    Judgements judgements;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Verification verification;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    ProcessEngine engine;
    @Autowired
    Api api;

    @BeforeEach
    void aListIsInForce() throws ListRefused {
        list(derei + NOBODY);
    }

    @AfterEach
    void noListIsInForce() {
        jdbc.sql("delete from register.screening_list").update();
        jdbc.sql("delete from register.screening_list_version").update();
        jdbc.sql("delete from register.screening_trouble").update();
        jdbc.sql("delete from register.screening_due").update();
    }

    private void list(String rows) throws ListRefused {
        taking.offer("denials", "test", ("reference,kind,name,original_script,remark\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    private String begun(String reference, String endUser) {
        String file = office.submit(Office.sample("G02").replace("Border Guard Service", endUser).replace("\"G02-SAMPLE\"", "\"" + reference + "\""));
        office.completes("lena", file, "Check completeness", complete());
        return file;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> judged(String file, String judgement, String reasons) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> hit : (List<Map<String, Object>>) Variable.plain(desk.variable("lena", file, TASK, "screeningHits"))) {
            Map<String, Object> row = new HashMap<>(hit);
            row.put("judgement", judgement);
            row.put("judgementReasons", reasons);
            rows.add(row);
        }
        return Map.of("screeningHits", rows);
    }

    private void refused(String person, String file, String task, Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> office.completes(person, file, task, answers)).isInstanceOf(SubmissionRefused.class).hasMessageContaining(sentence);
    }

    private String classified(String json) {
        String file = office.submit(json.replace("Army of XH", "Youssef Aldarei").replace("\"VD-OP-0012\"", "\"VD-OP-0012\", \"mail\": \"exports@ostara.example\""));
        office.completes("lena", file, "Check completeness", complete());
        office.completes("lena", file, "Classify lines", Map.of());
        office.completes("luis", file, "Confirm classification", Map.of("classificationConfirmed", true));
        return file;
    }

    private List<String> decisions(String file) {
        return facts.rows("select track, decision from register.decision where file_number = ? order by track", file).stream()
                .map(row -> row.get("track") + " " + row.get("decision")).toList();
    }

    private void decided(String file) {
        office.completes("lena", file, "Assess risk", noRisk());
        office.work();
        desk.nobodyObjects(file);
    }

    @Test
    @DisplayName("A dismissed hit holds nobody up; it is remembered for the same name until the entry changes, and the file is screened again when it is decided")
    void dismissed() throws ListRefused {
        String file = begun("SCR-1", "Youssef Aldarei");
        assertThat(office.open(file)).containsExactly(TASK);
        assertThat(desk.variable("lena", file, TASK, "screeningHits").toString()).contains("Youssef Aldarei");
        assertThat(desk.variable("lena", file, TASK, "hitFacts").toString()).contains("VD-1", "END_USER");
        assertThat(desk.variable("lena", file, TASK, "hitWords").toString()).contains("asked=Youssef", "LISTED_ONLY");
        refused("lena", file, TASK, judged(file, null, ""), "Are they the same? (row 1) is required.");
        refused("lena", file, TASK, judged(file, "DISMISSED", ""), "Reasons (row 1) is required.");
        office.completes("lena", file, TASK, judged(file, "DISMISSED", "Born in another year"));
        assertThat(facts.entry(file, "HITS_JUDGED")).contains("DISMISSED", "Born in another year");
        assertThat(facts.text("select judged_by from register.screening_hit where file_number = ?", file)).isEqualTo("lena");
        decided(file);
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseGranted", "Screening:EndEvent_PartiesCleared");
        assertThat(facts.record(file)).containsSubsequence("FILE_ACCEPTED", "FILE_SCREENED", "HITS_JUDGED", "FILE_SCREENED", "RISK_ASSESSED", "FILE_SCREENED", "FILE_SCREENED", "DECISION_ISSUED");
        assertThat(verification.verify(file).faults()).isEmpty();

        String again = begun("SCR-2", "youssef  ALDAREI");
        assertThat(office.open(again)).as("remembered").doesNotContain(TASK).contains("Assess risk");
        assertThat(facts.text("select remembered from register.screening_hit where file_number = ?", again)).isNotNull();
        list(derei.replace("\n", " born 1971\n") + NOBODY);
        assertThat(office.open(begun("SCR-3", "Youssef Aldarei"))).as("the entry has changed").containsExactly(TASK);
    }

    @Test
    @DisplayName("A confirmed hit refuses the file without any consultation; no answer, variable or later assessment overrules it")
    void confirmed() throws ListRefused {
        String file = begun("SCR-4", "Jussuf Khalil Derei");
        office.completes("lena", file, TASK, judged(file, "CONFIRMED", "The same passport"));
        assertThat(office.ends(file)).contains("Screening:EndEvent_PartyListed", "Examination:EndEvent_PartyListed");
        assertThat(office.open(file)).containsExactly("Draft decision");
        assertThat(desk.variable("lena", file, "Draft decision", "recommendation")).isEqualTo("REFUSE");
        refused("lena", file, "Draft decision", grant(), "confirmed as listed");
        desk.tamper("lena", file, "Draft decision", "finding", "ACCEPTABLE");
        desk.tamper("lena", file, "Draft decision", "listedParties", 0);
        desk.tamper("lena", file, "Draft decision", "partyListed", false);
        refused("lena", file, "Draft decision", grant(), "confirmed as listed");
        list(NOBODY);
        refused("lena", file, "Draft decision", grant(), "confirmed as listed");
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> screenings.demandClear(file)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("confirmed as listed");
        byTheBackDoors(file);
        office.completes("lena", file, "Draft decision", refuse());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseRefused").noneMatch(end -> end.startsWith("ConsultationRound"));
        assertThat(facts.record(file)).contains("PROHIBITION_FOUND");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    // whatever is started, moved, set or sent, nothing is granted
    private void byTheBackDoors(String file) {
        Map<String, Object> signed = Map.of("fileNumber", file, "setup", "LeadAuthority", "track", "WHOLE", "decision", "GRANTED", "finding", "ACCEPTABLE", "partyListed", false,
                "hitsOpen", false, "draftDecisionBy", "lena", "countersignDecisionBy", "luis");
        engine.getRuntimeService().startProcessInstanceByKey("DecisionEntry", file, signed);
        office.work();
        assertThat(office.ends(file)).contains("DecisionEntry:EndEvent_PartyListed");
        assertThatThrownBy(() -> engine.getRuntimeService().createProcessInstanceByKey("DecisionEntry").businessKey(file).setVariables(signed)
                .startBeforeActivity("Task_EnterDecision").execute()).hasStackTraceContaining("confirmed as listed");
        String drafted = desk.task("lena", file, "Draft decision").getId();
        for (String way : List.of("complete", "submit-form")) {
            Api.Answer answer = api.post(api.login("lena"), "/engine-rest/task/" + drafted + "/" + way, """
                    {"variables": {"decision": {"value": "GRANTED"}, "validUntil": {"value": "2027-05-01"}, "listedParties": {"value": 0}, "finding": {"value": "ACCEPTABLE"}}}""");
            assertThat(answer.status()).as(way).isBetween(400, 499);
        }
        assertThat(facts.count("select count(*) from register.license where file_number = ?", file)).isZero();
        assertThat(facts.count("select count(*) from register.decision where file_number = ?", file)).isZero();
    }

    @Test
    @DisplayName("Who comes on a list between draft and countersignature is found when it is signed; the returned draft is screened again")
    void listedMeanwhile() throws ListRefused {
        list(NOBODY);
        String file = begun("SCR-5", "Yousef Khalil Derei");
        decided(file);
        office.completes("lena", file, "Draft decision", grant());
        list(derei + NOBODY);
        refused("luis", file, "Countersign decision", countersign(), "neither confirmed nor dismissed");
        office.completes("luis", file, "Countersign decision", Map.of("countersigned", false, "returnReasons", "A hit came up"));
        assertThat(office.open(file)).containsExactly(TASK);
        office.completes("lena", file, TASK, judged(file, "DISMISSED", "Another person"));
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseGranted");
    }

    @Test
    @DisplayName("What a client makes up about hits changes nothing: the hits are the register's")
    void madeUp() {
        String file = begun("SCR-6", "Youssef Aldarei");
        refused("lena", file, TASK, Map.of("screeningHits", List.of(Map.of("hit", "made up", "name", "x", "listedName", "x", "judgement", "DISMISSED", "judgementReasons", "x"))),
                "cannot be changed here");
        desk.tamper("lena", file, TASK, "screeningHits", List.of());
        office.completes("lena", file, TASK, Map.of());
        assertThat(office.open(file)).as("still to be judged").containsExactly(TASK);
        assertThat(facts.record(file)).doesNotContain("HITS_JUDGED");
    }

    @Test
    @DisplayName("A list that is halved, older or broken is not taken, and the one before stays in force")
    void keptInForce() throws ListRefused {
        String ten = IntStream.range(0, 10).mapToObj(i -> "N-" + i + ",PERSON,Zarvan Moltke " + i + ",,\n").collect(Collectors.joining());
        list(ten);
        assertThatThrownBy(() -> list(derei)).isInstanceOf(ListRefused.class).hasMessageContaining("[1, 10]");
        assertThatThrownBy(() -> list("broken\n")).isInstanceOf(ListRefused.class);
        assertThat(facts.row("select version, entries from register.screening_list where list = 'denials'")).containsEntry("entries", 10);
        list(ten.substring(0, ten.indexOf("N-5")));
        assertThat(facts.count("select count(*) from register.screening_list_version where list = 'denials'")).isEqualTo(3);
        assertThat(taking.withdraw("denials")).isTrue();
        assertThat(office.open(begun("SCR-14", "Youssef Aldarei"))).as("no list is in force").containsExactly("Assess risk");
        list(derei);
        assertThat(facts.row("select version from register.screening_list where list = 'denials'")).as("no number comes twice").containsEntry("version", 4);
    }

    @Test
    @DisplayName("A copy that is refused alarms the operators once for each reason until a whole one is taken; so does a list that grows stale, and a list that never came")
    void alarms() throws ListRefused {
        for (String broken : List.of("broken\n", "broken\n", "reference,kind,name\nD-1,PERSON,Half")) {
            assertThatThrownBy(() -> taking.offer("denials", "test", broken.getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(ListRefused.class,
                    why -> troubles.refused("denials", "test", why));
        }
        assertThat(told("screening/refused/denials/")).hasSize(2).allMatch(body -> body.contains("The list that was in force before stays in force."));
        assertThat(health.health().getStatus().getCode()).isEqualTo("WARNING");
        assertThat(health.health().getDetails().get("why").toString()).contains("denials: ");
        assertThat(health.health().getDetails().get("denials").toString()).contains("2 entries");
        list(derei + NOBODY);
        assertThat(health.health().getStatus().getCode()).as("the source shows the list in force again").isEqualTo("UP");
        jdbc.sql("update register.screening_list set looked_at = looked_at - interval '8' day").update();
        troubles.tellStale();
        troubles.tellStale();
        assertThat(told("screening/stale/denials/")).hasSize(1);
        assertThat(health.health().getDetails().get("why").toString()).contains("Its source was last seen on");
        troubles.refused("un", "https://lists.example.org/un.xml", new ListRefused("The address answered {0}.", 503));
        assertThat(told("screening/refused/un/")).singleElement().asString().contains("names are not compared with it");
        troubles.settled("un");
    }

    private List<String> told(String key) {
        return jdbc.sql("select body from register.notice where notice_key like ? order by created_at").param(key + "%").query(String.class).list();
    }

    @Test
    @DisplayName("An embargo that holds today prohibits the file at once: nobody has to find it, and no list is needed")
    void embargo() {
        noListIsInForce();
        String file = office.submit(Office.sample("G02").replace("\"XB\"", "\"XO\""));
        office.completes("lena", file, "Check completeness", complete());
        assertThat(office.open(file)).containsExactly("Draft decision");
        assertThat(facts.record(file)).containsSubsequence("FILE_SCREENED", "PROHIBITION_FOUND");
        refused("lena", file, "Draft decision", grant(), "confirmed as listed");
        assertThat(facts.row("select list, reference, judged_by from register.screening_hit where file_number = ?", file))
                .containsEntry("list", "Embargoes").containsEntry("reference", "Embargo on arms to XO").containsEntry("judged_by", "engine");
    }

    @Test
    @DisplayName("An embargo holds as well for goods that only the national list controls, and where only the end user is of that State")
    void embargoOfWhatIsControlled() {
        noListIsInForce();
        String national = Office.sample("G02").replace("\"XB\"", "\"XO\"").replaceAll("\"attCategory\": *\"[^\"]*\"", "\"attCategory\": null");
        String endUser = Office.sample("G02").replaceAll("(\"endUser\"\\s*:\\s*\\{[^}]*\"country\"\\s*:\\s*)\"..\"", "$1\"XO\"");
        for (String application : List.of(national, endUser)) {
            assertThat(application).isNotEqualTo(Office.sample("G02")).contains("\"XO\"");
            String file = office.submit(application);
            office.completes("lena", file, "Check completeness", complete());
            assertThat(facts.record(file)).containsSubsequence("FILE_SCREENED", "PROHIBITION_FOUND");
            assertThat(office.open(file)).containsExactly("Draft decision");
        }
    }

    @Test
    @DisplayName("Of two who judge the same hit at once, the one who confirms it counts, also when he is second")
    void bothAtOnce() {
        String file = begun("SCR-19", "Youssef Aldarei");
        Map<String, Object> rows = judged(file, "CONFIRMED", "The same passport");
        office.completes("lena", file, TASK, judged(file, "DISMISSED", "Another person"));
        judgements.enter(file, "licensing", hits(rows), "luis");
        refused(screenings.look(file));
        judgements.enter(file, "licensing", hits(Map.of("screeningHits", List.of(Map.of("hit", code(rows), "judgement", "DISMISSED", "judgementReasons", "x")))), "lena");
        refused(screenings.look(file));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> hits(Map<String, Object> answers) {
        return (List<Map<String, Object>>) answers.get("screeningHits");
    }

    private static Object code(Map<String, Object> answers) {
        return hits(answers).get(0).get("hit");
    }

    private static void refused(List<Hit> hits) {
        assertThat(hits).allMatch(Hit::forbids).hasSize(1);
    }

    @Test
    @DisplayName("A dismissal that somebody's later confirmation of the same pair contradicts is remembered no more; an alias in the field of a name is a name")
    void contradicted() {
        String first = begun("SCR-15", "Orvan Trading (Youssef Aldarei)");
        String second = begun("SCR-16", "Orvan Trading (Youssef Aldarei)");
        office.completes("lena", first, TASK, judged(first, "DISMISSED", "Another person"));
        office.completes("lena", second, TASK, judged(second, "CONFIRMED", "The same passport"));
        assertThat(office.open(begun("SCR-17", "Orvan Trading (Youssef Aldarei)"))).containsExactly(TASK);
    }

    @Test
    @DisplayName("What a file remembered as dismissed is judged anew when somebody confirms the same pair elsewhere")
    void contradictedAfterwards() {
        String first = begun("SCR-31", "Yussuf Khalil Derei");
        String second = begun("SCR-32", "Yussuf Khalil Derei");
        office.completes("lena", first, TASK, judged(first, "DISMISSED", "Another person"));
        String third = begun("SCR-33", "Yussuf Khalil Derei");
        assertThat(office.open(third)).containsExactly("Assess risk");
        office.completes("lena", second, TASK, judged(second, "CONFIRMED", "The same passport"));
        assertThat(screenings.look(third)).anyMatch(Hit::open);
    }

    @Test
    @DisplayName("An entry that fails because of a hit nobody has judged, as under models of before, gives those who judge a task; then it can be entered")
    void entryOfBefore() throws ListRefused {
        list(NOBODY);
        String file = begun("SCR-18", "Yousef Khalil Derei");
        decided(file);
        list(derei + NOBODY);
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> screenings.demandClear(file)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("neither confirmed nor dismissed");
        licenses.work();
        office.work();
        assertThat(office.open(file)).containsExactly(TASK, "Draft decision");
        assertThat(facts.notices(file, "Hits on file")).isNotEmpty();
        office.completes("lena", file, TASK, judged(file, "DISMISSED", "Another person"));
        new TransactionTemplate(transactions).executeWithoutResult(status -> screenings.demandClear(file));
    }

    @Test
    @DisplayName("One lead for each line: a listed party ends the shared examination, and every track is refused")
    void sharedExamination() {
        String file = classified(Office.sample("G07"));
        assertThat(office.open(file)).containsExactly(TASK);
        office.completes("lena", file, TASK, judged(file, "CONFIRMED", "The same passport"));
        office.work();
        assertThat(office.ends(file)).contains("SharedExamination:EndEvent_PartyListed");
        assertThat(office.open(file)).containsOnly("Draft decision").hasSize(2);
        refused("sami", file, "Draft decision", grant(), "confirmed as listed");
        assertThat(decisions(file)).as("what needs no license is not released to a listed party either").containsExactly("NONE REFUSED");
        assertThat(facts.noticeText(file, "Lines refused")).contains("3");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Goods on no list are released once the hit is dismissed, and a file of nothing else is refused to a listed party")
    void uncontrolledLines() {
        String file = classified(free());
        assertThat(decisions(file)).isEmpty();
        office.completes("lena", file, TASK, judged(file, "CONFIRMED", "The same passport"));
        assertThat(decisions(file)).containsExactly("NONE REFUSED");
        assertThat(facts.text("select standing from register.license_file where file_number = ?", file)).isEqualTo("REFUSED");
        String other = classified(free());
        office.completes("lena", other, TASK, judged(other, "DISMISSED", "Another person"));
        assertThat(decisions(other)).containsExactly("NONE NO_LICENSE_REQUIRED");
    }

    private static String free() {
        return Office.sample("G07").replace("\"2.1.h\"", "null").replace("\"ML1\"", "null").replace("\"attCategory\": \"4\"", "\"attCategory\": null")
                .replace("\"ML6\"", "null").replace("\"partOf\": \"2.1.a\"", "\"partOf\": null");
    }

    @Test
    @DisplayName("Who comes on a list while the other lead is told of a signed decision: dismissed, it is entered as it was signed; confirmed, it is drafted again")
    void listedBeforeTheEntry() throws ListRefused {
        list(NOBODY);
        String file = classified(Office.sample("G07"));
        office.completes("lena", file, "Examine prohibitions", Map.of("prohibition", "NONE"));
        office.completes("henri", file, "Verify document", authentic());
        office.completes("sami", file, "Assess risk", noRisk());
        office.completes("hugo", file, "Assess risk", noRisk());
        for (String person : List.of("hugo", "ivan", "sami", "fatima", "david")) {
            office.completes(person, file, "Give opinion", noObjection());
        }
        office.completes("sami", file, "Draft decision", grant());
        office.completes("salma", file, "Countersign decision", countersign());
        office.completes("hana", file, "Draft decision", grant());
        office.completes("hugo", file, "Countersign decision", countersign());
        list(derei + NOBODY);
        office.completes("hugo", file, "Note intended decision", Map.of("intendedNote", "NOTED"));
        assertThat(decisions(file)).as("not before the hit is judged").containsExactly("NONE NO_LICENSE_REQUIRED");
        office.completes("lena", file, TASK, judged(file, "DISMISSED", "Another person"));
        assertThat(decisions(file)).containsExactly("NONE NO_LICENSE_REQUIRED", "SMALL_ARMS GRANTED");
        list(derei.replace("\n", " born 1971\n") + NOBODY);
        office.completes("salma", file, "Note intended decision", Map.of("intendedNote", "NOTED"));
        office.completes("lena", file, TASK, judged(file, "CONFIRMED", "The same passport"));
        assertThat(decisions(file)).containsExactly("NONE NO_LICENSE_REQUIRED", "SMALL_ARMS GRANTED");
        assertThat(office.ends(file)).contains("DecisionEntry:EndEvent_PartyListed");
        refused("hana", file, "Draft decision", grant(), "confirmed as listed");
    }

    @Test
    @DisplayName("When a list changes, a license that is still valid is screened again: who judges has a task, and the authority is told")
    void livingLicense() throws ListRefused {
        list(NOBODY);
        String file = begun("SCR-9", "Yousif Khalil Al Derei");
        decided(file);
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.open(file)).isEmpty();
        list(derei + NOBODY);
        licenses.work();
        office.work();
        assertThat(office.open(file)).containsExactly(TASK);
        assertThat(facts.notices(file, "A license of file")).isNotEmpty();
        due.livingLicenses();
        licenses.work();
        office.work();
        assertThat(office.open(file)).as("once").containsExactly(TASK);
        office.completes("lena", file, TASK, judged(file, "CONFIRMED", "The same passport"));
        assertThat(facts.record(file)).containsSubsequence("DECISION_ISSUED", "FILE_SCREENED", "HITS_JUDGED", "PROHIBITION_FOUND", "LICENSE_SUSPENDED");
        assertThat(facts.text("select standing from register.license where file_number = ?", file)).as("by a row of LicenseMoves, in the same moment").isEqualTo("SUSPENDED");
        assertThat(facts.entry(file, "LICENSE_SUSPENDED")).contains("\"ground\":\"PROHIBITION\"", "ATT Art. 6(2)");
        assertThat(facts.text("select body from register.letter where file_number = ? and letter = 'Suspension'", file)).contains("something became known").doesNotContain("VD-1", "denials", "Al-Derei");
        assertThat(office.open(file)).as("nothing is left to consider").isEmpty();
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @Tampers("the destination, as an embargo that comes later would change what the table says of it")
    @DisplayName("An embargo that comes into the table after the license suspends it without anybody's judgement; one that is suspended already stays so")
    void embargoedLater() {
        noListIsInForce();
        String file = begun("SCR-41", "Orlavan Border Guard");
        decided(file);
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        jdbc.sql("update register.license_file set destination = 'XO' where file_number = ?").param(file).update();
        due.livingLicenses();
        licenses.work();
        office.work();
        assertThat(facts.record(file)).containsSubsequence("PROHIBITION_FOUND", "LICENSE_SUSPENDED");
        assertThat(facts.text("select standing from register.license where file_number = ?", file)).isEqualTo("SUSPENDED");
        jdbc.sql("update register.license_file set destination = 'XB' where file_number = ?").param(file).update();
    }
}
