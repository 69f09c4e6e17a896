package dev.assent.setup;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.incomplete;
import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.noRisk;
import static dev.assent.office.Answers.refuse;
import static dev.assent.office.Answers.risk;
import static dev.assent.office.Verdicts.authentic;
import static dev.assent.office.Verdicts.forged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.engine.SubmissionRefused;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** G07: 300 pistols (line 1), 80 sets of parts for battle tanks (line 2) and 5,000 slings (line 3) in one file. */
@ProcedureTest
class CategorySplitTest extends ProcedureFixture {
    private String handedIn(String json) {
        String file = office.submit(json.replace("\"VD-OP-0012\"", "\"VD-OP-0012\", \"mail\": \"exports@ostara.example\""));
        office.completes("lena", file, "Check completeness", complete());
        return file;
    }

    private String classified(String json) {
        String file = handedIn(json);
        office.completes("lena", file, "Classify lines", Map.of());
        office.completes("luis", file, "Confirm classification", Map.of("classificationConfirmed", true));
        return file;
    }

    /** The desk finds no prohibition; both leads assess. */
    private String assessed(Map<String, Object> small, Map<String, Object> heavy) {
        String file = examined(classified(Office.sample("G07")));
        office.completes("sami", file, "Assess risk", small);
        office.completes("hugo", file, "Assess risk", heavy);
        return file;
    }

    /** No prohibition, and the embassy finds the end-use certificate authentic. */
    private String examined(String file) {
        office.completes("lena", file, "Examine prohibitions", Map.of("prohibition", "NONE"));
        office.completes("henri", file, "Verify document", authentic());
        return file;
    }

    private void nobodyObjects(String file) {
        for (String person : List.of("hugo", "ivan", "sami", "fatima", "david")) {
            office.completes(person, file, "Give opinion", noObjection());
        }
    }

    private String ready() {
        String file = assessed(noRisk(), noRisk());
        nobodyObjects(file);
        return file;
    }

    private void mitigates(String person, String file) {
        office.completes(person, file, "Consider mitigation", Map.of("mitigationMeasures", List.of("DELIVERY_VERIFICATION"),
                "mitigationConditions", "Delivery verification by " + person, "residualRisk", "ACCEPTABLE", "residualRiskReasons", "Each delivery is checked."));
    }

    private void drafts(String drafter, String colleague, String file, Map<String, Object> draft) {
        office.completes(drafter, file, "Draft decision", draft);
        office.completes(colleague, file, "Countersign decision", countersign());
    }

    private void notes(String person, String file) {
        office.completes(person, file, "Note intended decision", Map.of("intendedNote", "NOTED"));
    }

    private static Map<String, Object> minutes(boolean agreement) {
        Map<String, Object> minutes = new HashMap<>(Map.of("meetingHeldOn", "2026-11-23", "minutes", "The border of the destination was looked at.",
                "attendance", List.of(Map.of("person", "Sami Salim", "authority", "smallArmsOffice"), Map.of("person", "Hugo Hansen", "authority", "heavyArmsOffice")),
                "agreementReached", agreement));
        if (agreement) {
            minutes.put("agreedAnswers", List.of(Map.of("question", "riskDiversion", "agreedAnswer", "SERIOUS")));
        }
        return minutes;
    }

    private List<String> standing(String file) {
        return List.of((String) facts.row("select standing from register.license_file where file_number = ?", file).get("standing"));
    }

    @Test
    @DisplayName("G07: two tracks, one line dropped; the leads meet; one refuses, the other's line is licensed; each is told before the other issues")
    void mixedFile() {
        String file = classified(Office.sample("G07"));
        assertThat(facts.noticeText(file, "Lines without license")).contains("need no license: 3.");
        office.completes("lena", file, "Examine prohibitions", Map.of("prohibition", "NONE"));
        assertThat(office.open(file)).as("the certificate is verified once, for both leads").containsExactly("Verify document");
        office.completes("henri", file, "Verify document", authentic());
        assertThat(desk.names("sami", file)).containsExactly("Assess risk");
        assertThat(desk.names("hugo", file)).containsExactly("Assess risk");
        office.completes("sami", file, "Assess risk", risk("riskDiversion", "SOME"));
        office.completes("hugo", file, "Assess risk", risk("riskDiversion", "SERIOUS"));
        mitigates("hugo", file);
        nobodyObjects(file);

        office.completes("hana", file, "Hold leads meeting", minutes(true));
        assertThat(desk.names("hugo", file)).as("the minutes go to the other lead").isEmpty();
        office.completes("salma", file, "Approve minutes", Map.of("minutesApproved", true));
        assertThat(desk.names("hugo", file)).as("his answer was the agreed one").containsExactly("Draft decision");
        mitigates("sami", file);

        drafts("sami", "salma", file, grant());
        assertThat(facts.count("select count(*) from register.license where file_number = ?", file)).as("not before the other lead was told").isZero();
        assertThat(desk.names("hugo", file)).contains("Note intended decision");
        notes("hugo", file);
        drafts("hugo", "hana", file, refuse());
        assertThat(office.ends(file)).doesNotContain("CategorySplit:EndEvent_LinesDecided");
        notes("sami", file);

        assertThat(office.open(file)).isEmpty();
        assertThat(office.ends(file)).contains("CategorySplit:EndEvent_LinesDecided", "OuterLimit:EndEvent_DecidedInTime", "LeadsMeeting:EndEvent_LeadsAgreed");
        assertThat(decisions(file)).containsExactly("HEAVY_ARMS REFUSED", "NONE NO_LICENSE_REQUIRED", "SMALL_ARMS GRANTED");
        assertThat(facts.row("select l.line, l.quantity from register.license_line l join register.license c on c.license_number = l.license_number where c.file_number = ?", file)
                .get("line")).isEqualTo(1);
        assertThat(standing(file)).containsExactly("GRANTED_IN_PART");
        assertThat(facts.record(file)).containsSubsequence("LINES_CLASSIFIED", "LINES_RELEASED", "PROHIBITIONS_EXAMINED", "LEADS_CONVENED", "LEADS_MET",
                "INTENDED_DECISION_ANNOUNCED", "INTENDED_DECISION_NOTED", "DECISION_ISSUED", "INTENDED_DECISION_NOTED", "DECISION_ISSUED");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    private List<String> decisions(String file) {
        List<String> found = new ArrayList<>();
        for (String track : List.of("HEAVY_ARMS", "NONE", "SMALL_ARMS", "WHOLE")) {
            if (facts.count("select count(*) from register.decision where file_number = ? and track = ?", file, track) > 0) {
                found.add(track + " " + facts.row("select decision from register.decision where file_number = ? and track = ?", file, track).get("decision"));
            }
        }
        return found;
    }

    @Test
    @DisplayName("Both leads grant: two licenses under one file number, each with its own lines; the applicant sees both")
    void twoLicenses() {
        Api.Answer receipt = api.handIn(Office.sample("G07"));
        String file = receipt.at("/number");
        String token = "Bearer " + receipt.at("/token");
        office.work();
        office.completes("lena", file, "Check completeness", complete());
        office.completes("lena", file, "Classify lines", Map.of());
        office.completes("luis", file, "Confirm classification", Map.of("classificationConfirmed", true));
        assertThat(api.get(token, "/api/files/" + file).at("/decisions/0/decision")).isEqualTo("NO_LICENSE_REQUIRED");
        examined(file);
        office.completes("sami", file, "Assess risk", noRisk());
        office.completes("hugo", file, "Assess risk", noRisk());
        nobodyObjects(file);
        assertThat(facts.record(file)).as("nothing to meet about").doesNotContain("LEADS_CONVENED");
        drafts("sami", "salma", file, grant());
        notes("hugo", file);
        Api.Answer half = api.get(token, "/api/files/" + file);
        assertThat(half.at("/standing")).isEqualTo("UNDER_ASSESSMENT");
        assertThat(half.json().has("decision")).isFalse();
        assertThat(half.json().at("/decisions").size()).isEqualTo(2);
        drafts("hana", "hugo", file, grant());
        notes("salma", file);
        Api.Answer decided = api.get(token, "/api/files/" + file);
        assertThat(decided.at("/standing")).isEqualTo("DECIDED");
        assertThat(decided.at("/decision/decision")).as("goods on no list take nothing from it").isEqualTo("GRANTED");
        assertThat(decided.json().at("/decisions").findValuesAsText("license")).hasSize(2).doesNotHaveDuplicates().allMatch(license -> license.startsWith("LIC-EXP-"));
        assertThat(decided.json().at("/decisions/0/about").toString()).isEqualTo("[1]");
        assertThat(decided.json().at("/decisions/1/about").toString()).isEqualTo("[2]");
        assertThat(decided.json().at("/decisions/1/lines/0/line").asInt()).isEqualTo(2);
        assertThat(decided.text()).doesNotContain("sami", "hana", "smallArmsOffice", "HEAVY_ARMS");
        assertThat(facts.count("select count(*) from register.license where file_number = ?", file)).isEqualTo(2);
    }

    @Test
    @DisplayName("A prohibition is found once for the file: no lead assesses, nobody is consulted, every track is refused")
    void prohibited() {
        String file = classified(Office.sample("G07"));
        assertThatThrownBy(() -> office.completes("lena", file, "Examine prohibitions", Map.of("prohibition", "EMBARGO"))).isInstanceOf(SubmissionRefused.class);
        office.completes("lena", file, "Examine prohibitions", Map.of("prohibition", "EMBARGO", "prohibitionGround", "Resolution of March"));
        assertThat(office.open(file)).containsExactly("Draft decision", "Draft decision");
        assertThatThrownBy(() -> office.completes("sami", file, "Draft decision", grant())).isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("A prohibition stands (ATT Art. 6)");
        drafts("sami", "salma", file, refuse());
        notes("hugo", file);
        drafts("hugo", "hana", file, refuse());
        notes("sami", file);
        assertThat(decisions(file)).containsExactly("HEAVY_ARMS REFUSED", "NONE NO_LICENSE_REQUIRED", "SMALL_ARMS REFUSED");
        assertThat(standing(file)).containsExactly("REFUSED");
        assertThat(office.ends(file)).contains("SharedExamination:EndEvent_ProhibitionFound").noneMatch(end -> end.startsWith("ConsultationRound"));
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Goods that are on no list at all need no license, and the file ends there")
    void nothingControlled() {
        String file = classified(Office.sample("G07").replace("\"2.1.h\"", "null").replace("\"ML1\"", "null").replace("\"attCategory\": \"4\"", "\"attCategory\": null")
                .replace("\"ML6\"", "null").replace("\"partOf\": \"2.1.a\"", "\"partOf\": null"));
        assertThat(office.open(file)).isEmpty();
        assertThat(office.ends(file)).contains("CategorySplit:EndEvent_NoLicenseRequired", "OuterLimit:EndEvent_DecidedInTime");
        assertThat(standing(file)).containsExactly("NO_LICENSE_REQUIRED");
        assertThat(facts.noticeText(file, "Lines without license")).contains("1, 2, 3");
    }

    @Test
    @DisplayName("A file of small arms alone has one lead, who consults no other and tells no other")
    void oneKind() {
        String file = classified(Office.sample("G07").replace("\"attCategory\": \"4\"", "\"attCategory\": \"2.1.h\"")
                .replace("\"attCategory\": null", "\"attCategory\": \"2.1.h\""));
        office.completes("luis", file, "Examine prohibitions", Map.of("prohibition", "NONE"));
        office.completes("henri", file, "Verify document", authentic());
        office.completes("salma", file, "Assess risk", noRisk());
        assertThat(office.open(file)).containsExactly("Give opinion");
        office.completes("ivan", file, "Give opinion", noObjection());
        drafts("sami", "salma", file, grant());
        assertThat(office.ends(file)).contains("CategorySplit:EndEvent_LinesDecided", "IntendedDecision:EndEvent_DraftUpheld").noneMatch(end -> end.startsWith("DecisionNote"));
        assertThat(decisions(file)).containsExactly("SMALL_ARMS GRANTED");
        assertThat(standing(file)).containsExactly("GRANTED");
    }

    @Test
    @DisplayName("An incomplete file goes back before anything is classified")
    void returned() {
        String file = office.submit(Office.sample("G07"));
        office.completes("lena", file, "Check completeness", incomplete("The certificate"));
        office.timePassesTo("2027-01-31T09:00:00Z");
        assertThat(office.ends(file)).contains("CategorySplit:EndEvent_FileReturned");
    }

    @Test
    @DisplayName("A line may leave the proposed track, with reasons, and only another person confirms it")
    void reclassified() {
        String file = handedIn(Office.sample("G07"));
        List<Map<String, Object>> lines = new ArrayList<>(List.of(row(1, "9 mm self-loading pistol", "SMALL_ARMS", "SMALL_ARMS"),
                row(2, "Road wheel and barrel assembly for battle tank", "HEAVY_ARMS", "HEAVY_ARMS"), row(3, "Sling and mount", "NONE", "SMALL_ARMS")));
        assertThatThrownBy(() -> office.completes("lena", file, "Classify lines", Map.of("classifiedLines", lines))).isInstanceOf(SubmissionRefused.class);
        assertThatThrownBy(() -> office.completes("lena", file, "Classify lines", Map.of("classifiedLines", lines.subList(0, 2))))
                .hasMessageContaining("Every line of the file is given a track.");
        assertThatThrownBy(() -> office.completes("lena", file, "Classify lines", Map.of("classifiedLines",
                List.of(lines.get(0), lines.get(1), row(3, "Sling and mount", "NONE", "AIRCRAFT"))))).isInstanceOf(SubmissionRefused.class);
        lines.get(2).put("trackReasons", "The mount is made for a machine gun.");
        office.completes("lena", file, "Classify lines", Map.of("classifiedLines", lines));
        assertThatThrownBy(() -> office.completes("lena", file, "Confirm classification", Map.of("classificationConfirmed", true)))
                .hasMessageContaining("must be completed by a different person");
        office.completes("luis", file, "Confirm classification", Map.of("classificationConfirmed", false, "classificationReturnReasons", "Show the drawing."));
        assertThat(desk.variable("lena", file, "Classify lines", "classificationReturnReasons")).isEqualTo("Show the drawing.");
        office.completes("lena", file, "Classify lines", Map.of());
        office.completes("luis", file, "Confirm classification", Map.of("classificationConfirmed", true));
        assertThat(facts.record(file)).contains("CLASSIFICATION_RETURNED").doesNotContain("LINES_RELEASED");
        assertThat(facts.count("select count(*) from register.file_line where file_number = ? and track = 'SMALL_ARMS'", file)).isEqualTo(2);
        assertThat(facts.count("select count(*) from register.lead where file_number = ?", file)).as("both leads and the common desk").isEqualTo(3);
    }

    private static Map<String, Object> row(int line, String description, String proposed, String track) {
        return new HashMap<>(Map.of("line", line, "description", description, "proposedTrack", proposed, "track", track));
    }

    @Test
    @DisplayName("Who leads a track sees the whole dossier, an agency only its own opinion and the lines it is asked about, a stranger nothing")
    void needToKnow() {
        String file = assessed(noRisk(), noRisk());
        office.completes("ivan", file, "Give opinion", noObjection());
        for (String lead : List.of("sami", "hana", "lena")) {
            Api.Answer dossier = api.get(api.login(lead), "/api/files/" + file + "/dossier");
            assertThat(dossier.json().at("/timeline").size()).as(lead).isPositive();
            assertThat(dossier.json().at("/opinions").size()).as(lead).isEqualTo(1);
        }
        assertThat(((Map<?, ?>) desk.variable("fatima", file, "Give opinion", "file")).get("lines").toString()).contains("battle tank").doesNotContain("pistol");
        Api.Answer fatima = api.get(api.login("fatima"), "/api/files/" + file + "/dossier");
        assertThat(fatima.json().at("/opinions").size()).isZero();
        assertThat(fatima.json().has("timeline")).isFalse();
        assertThat(api.get(api.login("ima"), "/api/files/" + file + "/dossier").status()).isEqualTo(404);
        assertThat(api.get(api.login("henri"), "/api/files/" + file + "/dossier").json().has("timeline")).as("its embassy was asked").isFalse();
        assertThat(api.get(api.login("gita"), "/api/files/" + file + "/dossier").status()).as("another embassy was not").isEqualTo(404);
    }

    @Test
    @DisplayName("A forged certificate binds both leads: it is found once, the desk holds the original, and neither lead can grant")
    void forgedCertificate() {
        String file = classified(Office.sample("G07"));
        office.completes("lena", file, "Examine prohibitions", Map.of("prohibition", "NONE"));
        office.completes("henri", file, "Verify document", forged("The ministry denies the number."));
        office.completes("lena", file, "Hold original", Map.of("originalState", "WITH_ENFORCEMENT", "originalPlace", "Evidence room", "originalHolder", "Felix"));
        assertThatThrownBy(() -> office.completes("sami", file, "Assess risk", noRisk())).hasMessageContaining("A document is not authentic");
        for (String lead : List.of("sami", "hugo")) {
            office.completes(lead, file, "Assess risk", risk("riskDiversion", "OVERRIDING"));
            office.completes(lead, file, "Consider mitigation", Map.of("mitigationMeasures", List.of("OTHER_END_USER"), "residualRisk", "OVERRIDING", "residualRiskReasons", "The paper is false."));
        }
        drafts("sami", "salma", file, refuse());
        notes("hugo", file);
        drafts("hugo", "hana", file, refuse());
        notes("sami", file);
        assertThat(standing(file)).containsExactly("REFUSED");
    }

    @Test
    @DisplayName("Opinions, balance and assessment of one track do not count on the other")
    void tracksApart() {
        String file = assessed(noRisk(), risk("riskPeace", "OVERRIDING"));
        office.completes("hugo", file, "Consider mitigation", Map.of("mitigationMeasures", List.of("MARKING"), "residualRisk", "OVERRIDING", "residualRiskReasons", "Nothing helps."));
        assertThat(desk.names("fatima", file)).as("nobody is consulted on what cannot be granted").isEmpty();
        office.completes("hugo", file, "Give opinion", noObjection());
        office.completes("ivan", file, "Give opinion", noObjection());
        assertThat(desk.variable("sami", file, "Draft decision", "finding")).isEqualTo("ACCEPTABLE");
        assertThat(desk.variable("sami", file, "Draft decision", "recommendation")).isEqualTo("GRANT");
        assertThat(desk.variable("hugo", file, "Draft decision", "finding")).isEqualTo("OVERRIDING_RISK");
        assertThatThrownBy(() -> office.completes("hugo", file, "Draft decision", grant())).hasMessageContaining("An overriding risk stands");
        drafts("hugo", "hana", file, refuse());
        notes("sami", file);
        drafts("sami", "salma", file, grant());
        notes("hugo", file);
        assertThat(standing(file)).containsExactly("GRANTED_IN_PART");
    }

    @Test
    @DisplayName("The leads let the time for their meeting pass: the stricter answer holds, and its risk is to be mitigated by both")
    void silentLeads() {
        String file = assessed(noRisk(), risk("riskDiversion", "SERIOUS"));
        mitigates("hugo", file);
        nobodyObjects(file);
        assertThat(desk.due("sami", file, "Hold leads meeting")).isEqualTo("2026-12-07T16:00:00Z");
        office.timePassesTo("2026-12-07T15:59:00Z");
        assertThat(facts.notices(file, "Reminder: a step")).containsExactly("heavy.weapons@veldora.example at 2026-12-02T16:00:00Z",
                "small.arms@veldora.example at 2026-12-02T16:00:00Z");
        office.timePassesTo("2026-12-07T16:01:00Z");
        assertThat(office.ends(file)).contains("LeadsMeeting:EndEvent_StricterAnswersHeld");
        assertThat(facts.entry(file, "STRICTER_ANSWERS_HELD")).contains("\"silence\":true", "SERIOUS");
        assertThat(facts.notices(file, "Shared facts settled")).hasSize(2);
        mitigates("sami", file);
        assertThat(desk.variable("sami", file, "Draft decision", "licenseConditions").toString()).contains("Delivery verification by sami");
        assertThat(desk.names("hugo", file)).containsExactly("Draft decision");
    }

    @Test
    @DisplayName("Minutes need both leads; the lead that wrote them cannot approve them; without approval the stricter answer holds")
    void notApproved() {
        String file = assessed(noRisk(), risk("riskDiversion", "SOME"));
        nobodyObjects(file);
        Map<String, Object> alone = minutes(false);
        alone.put("attendance", List.of(Map.of("person", "Hugo Hansen", "authority", "heavyArmsOffice")));
        assertThatThrownBy(() -> office.completes("hugo", file, "Hold leads meeting", alone)).hasMessageContaining("Every lead attends the meeting.");
        Map<String, Object> open = minutes(true);
        open.put("agreedAnswers", List.of());
        assertThatThrownBy(() -> office.completes("hugo", file, "Hold leads meeting", open)).hasMessageContaining("An agreement answers every question of the agenda.");
        Map<String, Object> milder = minutes(true);
        milder.put("agreedAnswers", List.of(Map.of("question", "riskDiversion", "agreedAnswer", "NONE")));
        office.completes("sami", file, "Hold leads meeting", milder);
        assertThat(desk.names("salma", file)).isEmpty();
        assertThatThrownBy(() -> office.completes("hugo", file, "Approve minutes", Map.of("minutesApproved", false))).isInstanceOf(SubmissionRefused.class);
        office.completes("hugo", file, "Approve minutes", Map.of("minutesApproved", false, "minutesObjection", "We did not say so."));
        assertThat(facts.entry(file, "STRICTER_ANSWERS_HELD")).contains("\"silence\":false", "SOME");
        assertThat(facts.row("select answers, finding from register.assessment where file_number = ? and track = 'SMALL_ARMS' order by version desc limit 1", file))
                .containsEntry("finding", "ACCEPTABLE").hasEntrySatisfying("answers", answers -> assertThat(answers.toString()).contains("\"riskDiversion\":\"SOME\""));
    }

    @Test
    @DisplayName("The other lead is silent on an intended decision: that counts as noted, and is kept as deemed")
    void silentNote() {
        String file = ready();
        drafts("sami", "salma", file, grant());
        assertThat(desk.due("hugo", file, "Note intended decision")).isEqualTo("2026-11-26T16:00:00Z");
        assertThat(desk.variable("hugo", file, "Note intended decision", "why").toString()).contains("this counts as noted", "CategorySplitTimeLimits");
        office.timePassesTo("2026-11-26T15:59:00Z");
        assertThat(facts.notices(file, "Reminder: a step")).contains("heavy.weapons@veldora.example at 2026-11-25T16:00:00Z");
        assertThat(decisions(file)).doesNotContain("SMALL_ARMS GRANTED");
        office.timePassesTo("2026-11-26T16:01:00Z");
        assertThat(decisions(file)).contains("SMALL_ARMS GRANTED");
        assertThat(facts.entry(file, "INTENDED_DECISION_NOTED")).contains("\"deemed\":true");
        assertThat(facts.row("select note, deemed, noted_by from register.lead_note where file_number = ?", file))
                .containsEntry("note", "NOTED").containsEntry("deemed", true).containsEntry("noted_by", "engine");
    }

    @Test
    @DisplayName("The other lead asks for a meeting: it is held before the decision is issued, and the draft may change")
    void meetingBeforeIssue() {
        String file = ready();
        drafts("sami", "salma", file, grant());
        assertThatThrownBy(() -> office.completes("hugo", file, "Note intended decision", Map.of("intendedNote", "MEETING_ASKED"))).isInstanceOf(SubmissionRefused.class);
        office.completes("hugo", file, "Note intended decision", Map.of("intendedNote", "MEETING_ASKED", "noteComment", "The pistols and the parts go to one depot."));
        assertThat(decisions(file)).doesNotContain("SMALL_ARMS GRANTED");
        assertThatThrownBy(() -> office.completes("sami", file, "Consider comments", Map.of("draftStands", true, "considerationReasons", "No need.")))
                .isInstanceOf(SubmissionRefused.class);
        office.completes("sami", file, "Consider comments", Map.of("meetingHeldOn", "2026-11-23", "minutes", "Sami and Hugo spoke about the depot.",
                "draftStands", false, "considerationReasons", "A condition on storage is added."));
        assertThat(desk.variable("sami", file, "Draft decision", "returnReasons")).isEqualTo("A condition on storage is added.");
        drafts("sami", "salma", file, grant());
        office.completes("hugo", file, "Note intended decision", Map.of("intendedNote", "COMMENTED", "noteComment", "Good."));
        office.completes("sami", file, "Consider comments", Map.of("draftStands", true, "considerationReasons", "Nothing new."));
        assertThat(decisions(file)).contains("SMALL_ARMS GRANTED");
        assertThat(facts.count("select count(*) from register.lead_note where file_number = ?", file)).isEqualTo(2);
        assertThat(facts.entry(file, "COMMENTS_CONSIDERED")).contains("Nothing new.");
    }

    @Test
    @DisplayName("A lead sends its lines back to consultation or to assessment; the other track is not touched")
    void sentBack() {
        String file = ready();
        office.completes("sami", file, "Draft decision", Map.of("sendBack", true, "sentBackTo", "CONSULTATION", "sendBackReasons", "The depot has changed."));
        assertThat(desk.names("sami", file)).as("only the consultation is repeated").isEmpty();
        assertThat(desk.names("hugo", file)).containsExactlyInAnyOrder("Draft decision", "Give opinion");
        assertThat(desk.names("fatima", file)).isEmpty();
        office.completes("hugo", file, "Give opinion", noObjection());
        office.completes("ivan", file, "Give opinion", noObjection());
        office.completes("sami", file, "Draft decision", Map.of("sendBack", true, "sentBackTo", "ASSESSMENT", "sendBackReasons", "A report came in."));
        office.completes("salma", file, "Assess risk", noRisk());
        office.completes("hugo", file, "Give opinion", noObjection());
        office.completes("ivan", file, "Give opinion", noObjection());
        drafts("sami", "salma", file, grant());
        notes("hugo", file);
        assertThat(decisions(file)).contains("SMALL_ARMS GRANTED");
        assertThat(desk.names("hana", file)).containsExactly("Draft decision");
    }
}
