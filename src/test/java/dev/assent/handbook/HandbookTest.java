package dev.assent.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.model.ModelSet;
import dev.assent.office.Api;
import dev.assent.office.ProcedureTest;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.table.RuleTable;
import dev.assent.table.SetupTables;
import dev.assent.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** Rows, questions and changes are read back from the handbook. */
@ProcedureTest
class HandbookTest {
    private static final ModelSet MODELS = ModelSet.fromFolder(Path.of("."));
    private static final Pattern PARAGRAPH = Pattern.compile("<div class=\"paragraph\" id=\"[^\"]*\" data-table=\"([^\"]*)\" data-row=\"(\\d+)\">(.*?)</div></div>", Pattern.DOTALL);
    @Autowired
    Api api;
    @Autowired
    NationalSetups setups;
    @Autowired
    Texts texts;
    @Autowired
    IdentityService identity;

    @ParameterizedTest
    @CsvSource({"LeadAuthority, en", "LeadAuthority, ar", "StandingCommittee, en", "StandingCommittee, ar", "CategorySplit, en", "CategorySplit, ar", "ActivitySplit, en", "ActivitySplit, ar",
            "EmbassyVerification, en", "EmbassyVerification, ar", "AdHocConsultation, en", "AdHocConsultation, ar"})
    @DisplayName("Every row of every table of a setup is in its handbook, with its agency, its limit and its basis, and nothing is left in another language")
    void everyRow(String setup, String language) {
        NationalSetup national = setups.of(setup);
        Map<String, String> said = paragraphs(page(read(national, MODELS), null, language));
        List<RuleTable> tables = SetupTables.all(MODELS).stream().filter(table -> table.id().startsWith(setup)).toList();
        assertThat(tables).isNotEmpty().allSatisfy(table -> assertThat(table.rows()).isNotEmpty().allSatisfy(row -> {
            String paragraph = said.get(table.id() + "/" + row.number());
            assertThat(paragraph).as(table.id() + " " + row.number()).isNotBlank();
            row.cells().forEach((column, value) -> {
                if (List.of("agency", "body", "authority", "inform").contains(column) && value instanceof String id) {
                    assertThat(paragraph).contains(HtmlUtils.htmlEscape(national.agencyName(id, language), "UTF-8"));
                } else if (column.equals("limit") && value instanceof Integer limit && limit > 2) {
                    assertThat(paragraph).contains(limit + " ");
                } else if (column.equals("basis") && value instanceof String basis) {
                    assertThat(paragraph).contains(HtmlUtils.htmlEscape(texts.say(Locale.forLanguageTag(language), basis), "UTF-8"));
                } else if (value != null && value != RuleTable.COMPUTED && !Boolean.FALSE.equals(value) && !value.equals(0)) {
                    assertThat(paragraph).as(column).hasSizeGreaterThan(20);
                }
            });
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LeadAuthority", "StandingCommittee", "CategorySplit", "ActivitySplit", "EmbassyVerification", "AdHocConsultation"})
    @DisplayName("The Arabic handbook leaves no sentence of the shipped models in English")
    void nothingInEnglish(String setup) {
        String page = page(read(setups.of(setup), MODELS), null, "ar");
        assertThat(Pattern.compile("<span lang=\"en\" dir=\"ltr\">(.*?)</span>").matcher(page).results().map(left -> left.group(1)).distinct()).isEmpty();
        String prose = page.replaceAll("(?s)<style>.*?</style>|<code>.*?</code>|<a lang=\"en\".*?</a>|<[^>]*>", " ");
        assertThat(Pattern.compile("[a-z]{3,} [a-z]{3,}").matcher(prose).results().map(left -> left.group()).distinct()).isEmpty();
    }

    @Test
    @DisplayName("A row that is changed, one that is new and one that is gone are in the handbook, and it says that they changed and how")
    void whatChanged() {
        NationalSetup setup = setups.of("LeadAuthority");
        String file = "processes/setups/lead-authority/LeadAuthorityConsultees.dmn";
        String table = new String(MODELS.resources().get(file), StandardCharsets.UTF_8);
        int second = table.indexOf("<rule id=\"Rule_LeadAuthorityConsultees_2\"");
        int third = table.indexOf("<rule id=\"Rule_LeadAuthorityConsultees_3\"");
        String changed = table.substring(0, second).replace("<text>15</text>", "<text>17</text>") + table.substring(third).replaceFirst("</decisionTable>",
                Matcher.quoteReplacement(table.substring(second, third).replace("LeadAuthorityConsultees_2", "LeadAuthorityConsultees_99").replace("<text>3</text>", "<text>41</text>") + "</decisionTable>"));
        ModelSet newer = with(file, changed);
        String page = page(read(setup, newer), read(setup, MODELS), "en");
        assertThat(paragraphs(page).get("LeadAuthorityConsultees/1")).contains("It answers within 17 working days.");
        assertThat(page).contains("<del>15</del> → <ins>17</ins>").containsPattern("(?s)<ins><p>[^<]*<b>Ministry of Foreign Affairs</b> is asked where.*?within 41 working days")
                .containsPattern("(?s)<del><p>[^<]*<b>Ministry of Foreign Affairs</b> is asked where.*?within 3 working days");
        String arabic = page(read(setup, newer), read(setup, MODELS), "ar");
        assertThat(arabic).contains("<del>15</del> → <ins>17</ins>", "ما تغيّر منذ النسخة السابقة");
        assertThat(page(read(setup, MODELS), null, "en")).contains("no earlier version").doesNotContain("→ <ins>");
        assertThat(Changes.between(read(setup, MODELS), read(setup, MODELS)).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("A step that a model has lost, and a question that a form asks anew, are named among the changes")
    void whatChangedInModelsAndForms() {
        NationalSetup setup = setups.of("LeadAuthority");
        String model = new String(MODELS.resources().get("processes/setups/lead-authority/LeadAuthority.bpmn"), StandardCharsets.UTF_8);
        String form = new String(MODELS.resources().get("forms/GiveOpinion.form"), StandardCharsets.UTF_8);
        ModelSet newer = with("forms/GiveOpinion.form", form.replaceFirst("\"label\": *\"Legal basis\"", "\"label\": \"Provision\"")).overriddenBy(
                new ModelSet(new TreeMap<>(Map.of("processes/setups/lead-authority/LeadAuthority.bpmn", model.replace("\"License refused\"", "\"Application refused\"").getBytes(StandardCharsets.UTF_8)))));
        String page = page(read(setup, newer), read(setup, MODELS), "en");
        assertThat(page).contains("The process <b>Lead authority</b> was changed. Added: “Application refused”. Removed: “License refused”.", "<b>Provision</b>",
                "The questions of the form <code>GiveOpinion</code> were changed.");
    }

    @Test
    @DisplayName("What a row asks is said in words where it can be, and shown as it stands where not")
    void conditions() {
        String page = page(read(setups.of("LeadAuthority"), MODELS), null, "en");
        assertThat(page).contains("<i>Urgency</i> is Normal", "<i>Treaty categories</i> contains Small arms and light weapons", "<i>Total value</i> is at least 50,000,000")
                .contains("<i>Reasons</i> is not given", "<i>Binding objections</i> is more than 0");
        String changed = new String(MODELS.resources().get("processes/setups/lead-authority/LeadAuthorityConsultees.dmn"), StandardCharsets.UTF_8)
                .replaceFirst("<text>\"NORMAL\"</text>", "<text>starts with(?, \"N\")</text>").replaceFirst("<text>15</text>", "<text>if file.totalValue &gt; 5 then 15 else 20</text>");
        assertThat(page(read(setups.of("LeadAuthority"), with("processes/setups/lead-authority/LeadAuthorityConsultees.dmn", changed)), null, "en"))
                .contains("<i>Urgency</i>: <code>starts with(?, &quot;N&quot;)</code>", "a time that is computed for each file, <code>if file.totalValue &gt; 5 then 15 else 20</code>");
        String hostile = new String(MODELS.resources().get("processes/setups/lead-authority/LeadAuthorityConsultees.dmn"), StandardCharsets.UTF_8)
                .replace("Small arms order, s. 4", "&lt;img src=x onerror=alert(1)&gt;").replace("label=\"Urgency\"", "label=\"&lt;script&gt;\"");
        assertThat(page(read(setups.of("LeadAuthority"), with("processes/setups/lead-authority/LeadAuthorityConsultees.dmn", hostile)), null, "en"))
                .contains("&lt;img src=x onerror=alert(1)&gt;", "<i>&lt;script&gt;</i>").doesNotContain("<img", "<script");
        assertThat(Conditions.items("\"a, b\", not(1, 2), [1..3]")).containsExactly("\"a, b\"", "not(1, 2)", "[1..3]");
    }

    @Test
    @DisplayName("A limit of the whole file that refuses by silence, and a rung that is reached by itself and votes, are said in words; the applicant finds his rights")
    void outerLimitAndBallotOfARung() {
        String limits = table("LeadAuthorityOuterLimits", "limit", "3", "unit", "\"MONTHS\"", "lastDay", "\"NEXT\"", "countsFrom", "\"RECEIVED\"", "stoppedBy", "\"QUESTIONS\"", "expiryMeans", "\"DEEMED_REFUSAL\"",
                "remedy", "\"You may sue.\"", "remedyWithin", "30", "remedyUnit", "\"CALENDAR_DAYS\"");
        String ladder = table("LeadAuthorityLadder", "rung", "1", "body", "\"secretariat\"", "mayEscalate", "\"AUTOMATIC, DISSENTERS\"", "opensOn", "\"SILENCE\"", "escalateWithin", "1", "unit", "\"YEARS\"",
                "membersTable", "\"StandingCommitteeMembers\"", "votesTable", "\"StandingCommitteeVotes\"", "overrules", "\"OWN_ROUND\"", "expiryMeans", "\"UPHELD\"", "countsFrom", "\"DECISION_BELOW\"", "ownWord", "\"OWN_CODE\"");
        ModelSet newer = with("processes/setups/lead-authority/LeadAuthorityOuterLimits.dmn", limits).overriddenBy(new ModelSet(new TreeMap<>(Map.of(
                "processes/setups/lead-authority/LeadAuthorityLadder.dmn", ladder.getBytes(StandardCharsets.UTF_8)))));
        String page = page(read(setups.of("LeadAuthority"), newer), null, "en");
        Map<String, String> said = paragraphs(page);
        assertThat(said.get("LeadAuthorityOuterLimits/1")).contains("is decided within 3 months.", "counts from the receipt of the application", "ends on the next one", "While the applicant is asked something, it stands",
                "the whole application counts as refused", "“You may sue.”", "within 30 calendar days");
        assertThat(said.get("LeadAuthorityLadder/1")).contains("It opens on a dispute, and where an agency of the round did not answer in time.", "within one year: whoever said something else than what stands",
                "reached without anybody's act", "Members of the standing committee", "its own round alone", "If the ballot carries nothing, the objection counts as upheld", "the decision of the rung below", "ownWord: Own code.");
        assertThat(said).containsKeys("StandingCommitteeMembers/1", "StandingCommitteeVotes/1");
        assertThat(page).containsPattern("If that day passes without a decision, his rights are these: <a href=\"#article-\\d+-1\"");
        assertThat(page(read(setups.of("LeadAuthority"), newer), null, "ar")).contains("خلال 3 أشهر", "عُدّ الطلب كله مرفوضًا", "خلال سنة واحدة");
    }

    @Test
    @DisplayName("Every sentence that a handbook may ever say is translated, also those of columns that no shipped table has")
    void everySentence() throws IOException {
        Pattern sentence = Pattern.compile("\"([^\"\\\\]*\\{0}[^\"\\\\]*)\"|say\\(\"([^\"\\\\]+)\"");
        try (var files = Files.list(Path.of("src/main/java/dev/assent/handbook"))) {
            for (Path file : files.toList()) {
                sentence.matcher(Files.readString(file)).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1)).filter(said -> !said.matches("[{}0-9 ().:]*"))
                        .forEach(said -> assertThat(texts.say(Locale.forLanguageTag("ar"), said)).as(file.getFileName() + ": " + said).isNotEqualTo(said));
            }
        }
    }

    @Test
    @DisplayName("Every question that a step of the setup asks is in the handbook, and every agency finds what it does and what happens if it does not")
    void questionsAndDuties() {
        String page = page(read(setups.of("LeadAuthority"), MODELS), null, "en");
        assertThat(page).contains("data-question=\"GiveOpinion/legalBasis\"", "data-question=\"FileRegistration/quantity\"", "data-question=\"DraftDecision/decision\"");
        String duties = page.substring(page.indexOf("What each agency does, and what happens if it does not</h2>"));
        assertThat(duties).containsPattern("(?s)Ministry of Defence</h3>.*?It gives its opinion\\..*?15 working days.*?this counts as no objection.*?Article \\d+ \\(\\d+\\)");
    }

    @Test
    @DisplayName("Who works in a procedure or watches over it reads handbooks; an applicant, a stranger and somebody without an office do not")
    void whoMayRead() {
        for (String person : List.of("fatima", "mona", "manuel", "aura", "olga", "deniz", "clara", "admin")) {
            assertThat(api.get(api.login(person), "/api/handbooks/LeadAuthority").status()).as(person).isEqualTo(200);
        }
        assertThat(api.get(null, "/api/handbooks/LeadAuthority").status()).isEqualTo(401);
        String token = api.handIn(dev.assent.office.Office.sample("G02")).at("/token");
        assertThat(api.get("Bearer " + token, "/api/handbooks/LeadAuthority").status()).isEqualTo(401);
        var nobody = identity.newUser("nobodyOfOffice");
        nobody.setPassword("Veldora-2026");
        identity.saveUser(nobody);
        assertThat(api.get(api.login("nobodyOfOffice"), "/api/handbooks/LeadAuthority").status()).isEqualTo(403);
        assertThat(api.get(api.login("nobodyOfOffice"), "/api/handbooks").status()).isEqualTo(403);
        identity.deleteUser("nobodyOfOffice");
    }

    @Test
    @DisplayName("What is not there is refused in words: a setup, a version, a language, a parameter")
    void notThere() {
        String fatima = api.login("fatima");
        assertThat(api.get(fatima, "/api/handbooks/Nowhere").status()).isEqualTo(404);
        assertThat(api.get(fatima, "/api/handbooks/LeadAuthority?version=9999", "Accept-Language", "ar").at("/detail")).contains("لا يوجد إجراء وطني");
        assertThat(api.get(fatima, "/api/handbooks/LeadAuthority?language=fr").at("/detail")).contains("en, ar");
        assertThat(api.get(fatima, "/api/handbooks/LeadAuthority?lang=ar").at("/detail")).contains("language");
        assertThat(api.get(fatima, "/api/handbooks/LeadAuthority", "Accept-Language", "ar").text()).contains("<html lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    @DisplayName("A table that a designer deploys makes a new version of the handbook, which says what changed; the one before is still there to read")
    void deployed() throws IOException {
        String fatima = api.login("fatima");
        int before = version(fatima);
        String file = api.handIn(dev.assent.office.Office.sample("G02")).at("/number");
        String note = "The council of ministers decides last, " + UUID.randomUUID();
        String table = Files.readString(Path.of("processes/setups/lead-authority/LeadAuthorityLadder.dmn")).replaceFirst("The council of ministers decides last", note);
        String body = "--x\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nAssent\r\n--x\r\nContent-Disposition: form-data; name=\"LeadAuthorityLadder.dmn\"; filename=\"LeadAuthorityLadder.dmn\"\r\n\r\n"
                + table + "\r\n--x--\r\n";
        assertThat(api.call("POST", api.login("deniz"), "/engine-rest/deployment/create", body.getBytes(StandardCharsets.UTF_8), "Content-Type", "multipart/form-data; boundary=x").status()).isEqualTo(200);
        assertThat(version(fatima)).isEqualTo(before + 1);
        String newest = api.get(fatima, "/api/handbooks/LeadAuthority?language=en").text();
        assertThat(newest).contains("<ins>" + note + "</ins>", "Compared with Version " + before + " of");
        assertThat(api.get(fatima, "/api/handbooks/LeadAuthority?language=en&version=" + before).text()).doesNotContain(note).contains("Version " + before + " of");
        assertThat(api.get(api.login("lena"), "/api/handbooks/LeadAuthority?language=en&file=" + file).text()).contains("<p class=\"version\">Version " + before + " of");
        assertThat(api.get(fatima, "/api/handbooks/LeadAuthority?file=" + file).status()).as("not asked about the file").isEqualTo(404);
    }

    /** One row that always applies. */
    private static String table(String id, String... cells) {
        StringBuilder outputs = new StringBuilder();
        StringBuilder row = new StringBuilder("<rule id=\"Rule_1\">");
        for (int i = 0; i < cells.length; i += 2) {
            outputs.append("<output id=\"Output_").append(i).append("\" name=\"").append(cells[i]).append("\" />");
            row.append("<outputEntry id=\"Entry_").append(i).append("\"><text>").append(cells[i + 1]).append("</text></outputEntry>");
        }
        return "<definitions><decision id=\"" + id + "\" name=\"" + id + "\"><decisionTable hitPolicy=\"COLLECT\">" + outputs + row + "</rule></decisionTable></decision></definitions>";
    }

    private int version(String login) {
        for (var entry : api.get(login, "/api/handbooks").json()) {
            if (entry.path("setup").asText().equals("LeadAuthority")) {
                return entry.path("version").asInt();
            }
        }
        throw new AssertionError("LeadAuthority has no handbook");
    }

    private static Procedure read(NationalSetup setup, ModelSet models) {
        return new ProcedureReader(setup, models).read();
    }

    private static ModelSet with(String file, String content) {
        SortedMap<String, byte[]> one = new TreeMap<>(Map.of(file, content.getBytes(StandardCharsets.UTF_8)));
        return MODELS.overriddenBy(new ModelSet(one));
    }

    private String page(Procedure now, Procedure before, String language) {
        Instant at = Instant.parse("2026-11-02T08:00:00Z");
        Changes changes = before == null ? new Changes(List.of(), List.of(), List.of()) : Changes.between(before, now);
        return new Page(new Edition(now, 2, at, List.of(2, 1), before == null ? null : new Edition.Before(1, at), changes), new Words(texts, Locale.forLanguageTag(language))).html();
    }

    private static Map<String, String> paragraphs(String page) {
        Map<String, String> paragraphs = new TreeMap<>();
        PARAGRAPH.matcher(page).results().forEach(found -> paragraphs.put(found.group(1) + "/" + found.group(2), found.group(3)));
        return paragraphs;
    }
}
