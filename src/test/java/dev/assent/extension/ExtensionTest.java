package dev.assent.extension;

import static dev.assent.office.Answers.noObjection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.file.FileClosing;
import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An agency needs more time. Asked on Monday 14 December 2026, 9:00, Defence is to answer by Thursday 7 January 2027, 16:00. By
 * the table ten working days in all are possible, in at most two extensions, and the lead decides within three working days.
 */
@ProcedureTest
class ExtensionTest extends ProcedureFixture {
    private static final String DEFENCE = "2027-01-07T16:00:00Z";
    @Autowired
    FileClosing closing;
    @Autowired
    PlatformTransactionManager transactions;
    private String file;

    @BeforeEach
    void asked() {
        office.itIs("2026-12-14T09:00:00Z");
        file = desk.consulted(Office.sample("G02"));
    }

    private static Map<String, Object> more(int time) {
        return Map.of("moreTime", time, "extensionReasons", "The attaché is on leave.");
    }

    private String refusal(String person, Map<String, Object> answers) {
        Api.Answer refused = acts.tries(person, file, "Extension", answers);
        assertThat(refused.status()).as(refused.text()).isIn(409, 422);
        return refused.at("/detail");
    }

    @Test
    @DisplayName("Agreed: deadline, reminder and task move by the days agreed, for this agency alone, and it is told")
    void agreed() {
        acts.begins("david", file, "Extension", more(5));
        assertThat(desk.names("lena", file)).containsExactly("Agree extension");
        assertThat(desk.due("lena", file, "Agree extension")).isEqualTo("2026-12-17T16:00:00Z");
        assertThat(desk.variable("lena", file, "Agree extension", "why").toString()).contains("Extensions", "not decided in time is not extended");
        assertThat(facts.deadline(file, "defence")).as("not before it is agreed").isEqualTo(DEFENCE);
        office.completes("lena", file, "Agree extension", Map.of("extensionAgreed", true, "agreedAmount", 5));
        assertThat(facts.deadline(file, "defence")).isEqualTo("2027-01-14T16:00:00Z");
        assertThat(desk.due("david", file, "Give opinion")).isEqualTo("2027-01-14T16:00:00Z");
        assertThat(facts.deadline(file, "foreignAffairs")).isEqualTo(DEFENCE);
        assertThat(office.ends(file)).contains("Extension:EndEvent_ExtensionAgreed");
        assertThat(facts.record(file)).containsSubsequence("EXTENSION_ASKED", "EXTENSION_AGREED");
        assertThat((String) facts.row("select body from register.notice where file_number = ? and recipient like 'transfers@defence%' and subject like 'More time%'",
                file).get("body")).contains("Thursday 14 January 2027, 16:00");
        office.timePassesTo("2027-01-14T15:59:00Z");
        assertThat(facts.opinions(file)).noneMatch(opinion -> opinion.startsWith("defence"));
        office.timePassesTo("2027-01-14T16:01:00Z");
        assertThat(facts.opinions(file)).contains("defence NO_OBJECTION deemed");
    }

    @Test
    @DisplayName("The lead may agree to less than was asked for, and not to more than is left")
    void less() {
        acts.begins("david", file, "Extension", more(8));
        assertThatThrownBy(() -> office.completes("lena", file, "Agree extension", Map.of("extensionAgreed", true, "agreedAmount", 11)))
                .hasMessageContaining("So much more time is not possible");
        office.completes("lena", file, "Agree extension", Map.of("extensionAgreed", true, "agreedAmount", 3));
        assertThat(facts.deadline(file, "defence")).isEqualTo("2027-01-12T16:00:00Z");
        assertThat(refusal("david", more(8))).as("seven are left").startsWith("So much more time is not possible");
        acts.begins("david", file, "Extension", more(7));
        office.completes("lena", file, "Agree extension", Map.of("extensionAgreed", true, "agreedAmount", 1));
        assertThat(facts.deadline(file, "defence")).isEqualTo("2027-01-13T16:00:00Z");
        assertThat(refusal("david", more(1))).as("twice is enough").startsWith("This time limit cannot be extended");
    }

    @Test
    @DisplayName("Beyond the maximum, a second request at once, without reasons, and of an agency that is not asked: refused, nothing stored")
    void refusedByTheTable() {
        assertThat(refusal("david", more(11))).startsWith("So much more time is not possible");
        assertThat(refusal("david", Map.of("moreTime", 2))).contains("Why do you need more time?");
        assertThat(refusal("david", more(0))).contains("How much more time do you need?");
        acts.begins("david", file, "Extension", more(2));
        assertThat(refusal("dario", more(2))).startsWith("An earlier request of your agency");
        assertThat(acts.tries("carl", file, "Extension", more(2)).status()).isEqualTo(404);
        assertThat(acts.tries("lena", file, "Extension", more(2)).status()).as("the lead has no limit of its own").isEqualTo(404);
        office.completes("elsa", file, "Give opinion", noObjection());
        assertThat(refusal("elsa", more(2))).isEqualTo("No time limit of your agency runs on this file at present.");
        assertThat(facts.record(file)).filteredOn("EXTENSION_ASKED"::equals).hasSize(1);
    }

    @Test
    @DisplayName("Refused with reasons: the time limit stands, and the agency reads why")
    void refused() {
        acts.begins("fatima", file, "Extension", more(2));
        assertThatThrownBy(() -> office.completes("lena", file, "Agree extension", Map.of("extensionAgreed", false))).hasMessageContaining("Why not?");
        office.completes("luis", file, "Agree extension", Map.of("extensionAgreed", false, "refusalReasons", "The exporter waits."));
        assertThat(facts.deadline(file, "foreignAffairs")).isEqualTo(DEFENCE);
        assertThat(office.ends(file)).contains("Extension:EndEvent_ExtensionRefused");
        assertThat(facts.entry(file, "EXTENSION_REFUSED")).contains("The exporter waits.");
    }

    @Test
    @DisplayName("Not decided: after a reminder the request lapses, and silence does not extend")
    void notDecided() {
        acts.begins("david", file, "Extension", more(2));
        office.timePassesTo("2026-12-17T15:59:00Z");
        assertThat(facts.notices(file, "Reminder: a step")).containsExactly("licensing@veldora.example at 2026-12-16T16:00:00Z");
        assertThat(desk.names("lena", file)).containsExactly("Agree extension");
        office.timePassesTo("2026-12-17T16:01:00Z");
        assertThat(desk.names("lena", file)).isEmpty();
        assertThat(office.ends(file)).contains("Extension:EndEvent_ExtensionLapsed");
        assertThat(facts.deadline(file, "defence")).isEqualTo(DEFENCE);
        assertThat(facts.record(file)).contains("EXTENSION_NOT_DECIDED");
        acts.begins("david", file, "Extension", more(2));
    }

    @Test
    @DisplayName("It is decided before the limit itself passes, or not at all")
    void decidedBeforeTheLimit() {
        office.timePassesTo("2027-01-06T10:00:00Z");
        acts.begins("david", file, "Extension", more(2));
        assertThat(desk.due("lena", file, "Agree extension")).isEqualTo(DEFENCE);
        office.timePassesTo("2027-01-07T16:01:00Z");
        assertThat(facts.opinions(file)).contains("defence NO_OBJECTION deemed");
        assertThat(desk.names("lena", file)).doesNotContain("Agree extension");
    }

    @Test
    @DisplayName("Agreed while the clock stands, it counts when the clock runs again")
    void whileTheClockStands() {
        office.timePassesTo("2026-12-16T10:00:00Z");
        acts.begins("lena", file, "InformationRequest", Map.of("question", "Which depot?"));
        acts.begins("david", file, "Extension", more(5));
        office.completes("lena", file, "Agree extension", Map.of("extensionAgreed", true, "agreedAmount", 5));
        office.timePassesTo("2026-12-18T10:00:00Z");
        office.completes("clara", file, "Record answer", Map.of("answer", "The northern one."));
        assertThat(facts.deadline(file, "defence")).as("two days of the stop, five agreed").isEqualTo("2027-01-18T16:00:00Z");
        assertThat(facts.deadline(file, "foreignAffairs")).isEqualTo("2027-01-11T16:00:00Z");
    }

    @Test
    @DisplayName("An agency that has answered meanwhile gets no more time, and nothing is lost")
    void answeredMeanwhile() {
        acts.begins("david", file, "Extension", more(5));
        office.completes("david", file, "Give opinion", noObjection());
        office.completes("lena", file, "Agree extension", Map.of("extensionAgreed", true, "agreedAmount", 5));
        assertThat(facts.record(file)).contains("EXTENSION_DROPPED").doesNotContain("EXTENSION_AGREED");
        assertThat(facts.opinions(file)).containsExactly("defence NO_OBJECTION");
    }

    @Test
    @DisplayName("An urgent file is not extended")
    void urgent() {
        file = desk.consulted(Office.sample("G02").replace("\"NORMAL\"", "\"URGENT\""));
        assertThat(refusal("david", more(1))).startsWith("This time limit cannot be extended");
    }

    @Test
    @DisplayName("When the file is closed the request is dropped")
    void fileClosed() {
        acts.begins("david", file, "Extension", more(5));
        new TransactionTemplate(transactions).executeWithoutResult(status -> closing.close(file, "RETURNED"));
        office.work();
        assertThat(office.ends(file)).contains("Extension:EndEvent_ExtensionDropped");
        assertThat(facts.row("select outcome from register.extension_request where file_number = ?", file)).containsEntry("outcome", "DROPPED");
    }

    @Test
    @DisplayName("An embassy that is asked to verify a document asks for more time, too, and its task moves")
    void embassies() {
        office.itIs("2026-11-23T09:00:00Z");
        file = office.submit(Office.sample("G05"));
        office.completes("lena", file, "Check completeness", Answers.complete());
        Instant before = desk.due("gita", file, "Verify document");
        acts.begins("gita", file, "Extension", more(2));
        office.completes("lena", file, "Agree extension", Map.of("extensionAgreed", true, "agreedAmount", 2));
        assertThat(desk.due("gita", file, "Verify document")).isAfter(before);
    }

    @Test
    @DisplayName("After an escalation the desk that is asked in the embassy's place may ask for more time; it moves the grace, and both are told")
    void deskInThePlaceOfAnEmbassy() {
        office.itIs("2026-11-23T09:00:00Z");
        file = office.submit(Office.sample("G05"));
        office.completes("lena", file, "Check completeness", Answers.complete());
        assertThat(api.get(api.login("cora"), "/api/files/" + file + "/actions").status()).as("not asked yet").isEqualTo(404);
        office.timePassesTo("2026-12-14T16:01:00Z");
        assertThat(desk.due("cora", file, "Verify for embassy")).isEqualTo("2026-12-30T16:00:00Z");
        assertThat(offers("cora")).contains("Extension");
        acts.begins("cora", file, "Extension", more(2));
        assertThat(desk.variable("lena", file, "Agree extension", "askingAgency").toString()).contains("onsular");
        office.completes("lena", file, "Agree extension", Map.of("extensionAgreed", true, "agreedAmount", 2));
        assertThat(desk.due("cora", file, "Verify for embassy")).isEqualTo("2027-01-04T16:00:00Z");
        assertThat(desk.due("gita", file, "Verify document")).as("one clock").isEqualTo("2027-01-04T16:00:00Z");
        assertThat(facts.notices(file, "More time for the opinion")).anyMatch(told -> told.startsWith("consular@")).anyMatch(told -> told.startsWith("xg@embassies"));
        assertThat(facts.entry(file, "EXTENSION_AGREED")).contains("\"agency\":\"embassyXG\"", "\"desk\":\"consularDesk\"");
        office.timePassesTo("2027-01-04T15:59:00Z");
        assertThat(facts.record(file)).doesNotContain("VERIFICATION_MISSED");
        office.timePassesTo("2027-01-04T16:01:00Z");
        assertThat(facts.record(file)).contains("VERIFICATION_MISSED");
        assertThat(offers("cora")).doesNotContain("Extension");
    }

    @Test
    @DisplayName("An embassy's question to the applicant stops its own clock; one of the desk in its place is judged by when the embassy was asked")
    void questionsOfEmbassies() {
        office.itIs("2026-11-23T09:00:00Z");
        file = office.submit(Office.sample("G05"));
        office.completes("lena", file, "Check completeness", Answers.complete());
        office.timePassesTo("2026-11-24T10:00:00Z");
        question("gita");
        assertThat(desk.due("gita", file, "Verify document")).as("Wednesday and Thursday stood still").isEqualTo("2026-12-16T16:00:00Z");
        office.timePassesTo("2026-12-16T16:01:00Z");
        office.timePassesTo("2026-12-17T10:00:00Z");
        question("cora");
        assertThat(facts.entry(file, "QUESTION_ASKED")).as("ten working days from Monday 23 November").contains("\"clockStopped\":false", "\"stopsIfAskedBy\":\"2026-12-07T16:00:00Z\"");
    }

    private void question(String person) {
        acts.begins(person, file, "InformationRequest", Map.of("question", "Which seal?"));
        office.completes("lena", file, "Forward question", Map.of("forwarded", true, "wording", "Which seal?"));
        office.timePassesTo(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(2)).toString());
        office.completes("clara", file, "Record answer", Map.of("answer", "The red one."));
    }

    @Test
    @DisplayName("What cannot apply is not offered: more time without a time limit that runs, the withdrawal of a question that nobody asked")
    void offered() {
        assertThat(offers("david")).contains("Extension");
        assertThat(offers("lena")).contains("ConsulteeWithdrawal").doesNotContain("QuestionWithdrawal", "Extension", "VerificationCorrection");
        acts.begins("lena", file, "InformationRequest", Map.of("question", "Which depot?"));
        assertThat(offers("lena")).contains("QuestionWithdrawal");
        office.completes("david", file, "Give opinion", Answers.noObjection());
        assertThat(offers("david")).doesNotContain("Extension");
        assertThat(refusal("david", more(1))).isEqualTo("No time limit of your agency runs on this file at present.");
    }

    private List<String> offers(String person) {
        return api.get(api.login(person), "/api/files/" + file + "/actions").json().findValuesAsText("process");
    }

    @Test
    @DisplayName("Where silence asks the head of the agency, the sentence names the head, not the agency a second time")
    void theHead() {
        assertThat(desk.variable("fatima", file, "Give opinion", "why").toString())
                .contains("If no answer arrives in time, the head of Ministry of Foreign Affairs is asked to answer, too.");
    }
}
