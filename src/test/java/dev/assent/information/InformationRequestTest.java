package dev.assent.information;

import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.noObjection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.file.FileClosing;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Questions to the applicant. The agencies are asked on Monday 14 December 2026, 9:00; without a stop Defence and Foreign
 * Affairs are to answer by Thursday 7 January 2027, 16:00, the Intelligence service (14 calendar days) by Monday 28 December,
 * 18:00. By the table a question of the lead stops every clock if it is asked within ten working days (by 30 December, 16:00),
 * and the stop counts if it is answered within fifteen; an agency's own question stops its own clock.
 */
@ProcedureTest
class InformationRequestTest extends ProcedureFixture {
    private static final String DEFENCE = "2027-01-07T16:00:00Z";
    @Autowired
    FileClosing closing;
    @Autowired
    PlatformTransactionManager transactions;
    private String file;
    private String token;

    @BeforeEach
    void asked() {
        office.itIs("2026-12-14T09:00:00Z");
        begin(Office.sample("G02"));
    }

    private void begin(String json) {
        Api.Answer receipt = api.handIn(json.replace("\"VD-OP-0003\"", "\"VD-OP-0003\", \"mail\": \"export@castor.example\""));
        file = receipt.at("/number");
        token = "Bearer " + receipt.at("/token");
        office.work();
        office.completes("lena", file, "Check completeness", dev.assent.office.Answers.complete());
        office.completes("lena", file, "Assess risk", dev.assent.office.Answers.noRisk());
        office.work();
    }

    private void asks(String person, String question) {
        acts.begins(person, file, "InformationRequest", Map.of("question", question));
    }

    private void answered(int question) {
        Api.Answer told = acts.answers(token, file, question, "As follows.");
        assertThat(told.status()).as(told.text()).isEqualTo(200);
    }

    @Test
    @DisplayName("The lead's question stops every clock until it is answered; the open tasks move with their deadlines")
    void stoppedOnce() {
        office.timePassesTo("2026-12-16T10:00:00Z");
        acts.begins("lena", file, "InformationRequest", Map.of("question", "Who keeps the keys?", "needed", "A list of names"));
        assertThat(desk.names("clara", file)).containsExactly("Record answer");
        assertThat(desk.due("clara", file, "Record answer")).isEqualTo("2027-01-04T16:00:00Z");
        assertThat(desk.variable("clara", file, "Record answer", "why").toString()).contains("InformationRequests", "the applicant is warned");
        office.timePassesTo("2026-12-18T10:00:00Z");
        answered(1);
        assertThat(facts.deadline(file, "defence")).isEqualTo("2027-01-11T16:00:00Z");
        assertThat(desk.due("david", file, "Give opinion")).isEqualTo("2027-01-11T16:00:00Z");
        assertThat(facts.deadline(file, "intelligence")).as("two calendar days").isEqualTo("2026-12-30T18:00:00Z");
        assertThat(office.open(file)).doesNotContain("Record answer");
        assertThat(office.ends(file)).contains("InformationRequest:EndEvent_QuestionAnswered", "TimedQuestion:EndEvent_QuestionAnswered");
        assertThat(facts.record(file)).containsSubsequence("QUESTION_REGISTERED", "QUESTION_ASKED", "QUESTION_ANSWERED");
        assertThat(facts.entry(file, "QUESTION_ASKED")).contains("\"clockStopped\":true", "\"stopsIfAskedBy\":\"2026-12-30T16:00:00Z\"", "s. 12(1)");
        assertThat(facts.entry(file, "QUESTION_ANSWERED")).contains("\"clock\":\"RESTARTED\"");
        assertThat(facts.noticeText(file, "A question on license file")).contains("Who keeps the keys?", "Please supply: A list of names",
                "Monday 4 January 2027, 16:00").doesNotContain("lena");
    }

    @Test
    @DisplayName("A clock that stands over the old deadline lets nothing expire")
    void overTheOldDeadline() {
        office.timePassesTo("2026-12-23T10:00:00Z");
        asks("lena", "Which route?");
        office.timePassesTo("2027-01-08T10:00:00Z");
        assertThat(facts.opinions(file)).isEmpty();
        assertThat(desk.names("david", file)).containsExactly("Give opinion");
        answered(1);
        // 28 December to 8 January stood still but for the holiday: nine days, the stop of the last day included
        assertThat(facts.deadline(file, "defence")).isEqualTo("2027-01-20T16:00:00Z");
        office.timePassesTo("2027-01-20T16:01:00Z");
        assertThat(facts.opinions(file)).contains("defence NO_OBJECTION deemed");
    }

    @Test
    @DisplayName("Two questions one after the other both count, and holidays within a stop are not paid back")
    void stoppedTwice() {
        office.timePassesTo("2026-12-15T10:00:00Z");
        asks("lena", "First?");
        office.timePassesTo("2026-12-16T10:00:00Z");
        answered(1);
        assertThat(facts.deadline(file, "defence")).isEqualTo("2027-01-08T16:00:00Z");
        office.timePassesTo("2026-12-23T10:00:00Z");
        asks("luis", "Second?");
        office.timePassesTo("2026-12-28T10:00:00Z");
        answered(2);
        assertThat(facts.deadline(file, "defence")).as("of 24 to 28 December only the 28th was a working day").isEqualTo("2027-01-11T16:00:00Z");
    }

    @Test
    @DisplayName("Two open questions stop the clock once, and it runs again when both are answered")
    void overlapping() {
        office.timePassesTo("2026-12-15T10:00:00Z");
        asks("lena", "First?");
        office.timePassesTo("2026-12-16T10:00:00Z");
        asks("lena", "Second?");
        office.timePassesTo("2026-12-17T10:00:00Z");
        answered(1);
        assertThat(facts.deadline(file, "defence")).as("the other question is open").isEqualTo(DEFENCE);
        office.timePassesTo("2026-12-18T10:00:00Z");
        answered(2);
        assertThat(facts.deadline(file, "defence")).as("three days: 16, 17 and 18 December").isEqualTo("2027-01-12T16:00:00Z");
    }

    @Test
    @DisplayName("A question asked and answered while another is open costs nothing more")
    void nested() {
        office.timePassesTo("2026-12-15T10:00:00Z");
        asks("lena", "Outer?");
        office.timePassesTo("2026-12-16T10:00:00Z");
        asks("lena", "Inner?");
        office.timePassesTo("2026-12-17T10:00:00Z");
        answered(2);
        office.timePassesTo("2026-12-18T10:00:00Z");
        answered(1);
        assertThat(facts.deadline(file, "defence")).isEqualTo("2027-01-12T16:00:00Z");
    }

    @Test
    @DisplayName("Over the turn of the year only working days are lost")
    void turnOfTheYear() {
        office.timePassesTo("2026-12-29T10:00:00Z");
        asks("lena", "Which depot?");
        office.timePassesTo("2027-01-04T10:00:00Z");
        answered(1);
        assertThat(facts.deadline(file, "defence")).as("30, 31 December and 4 January").isEqualTo("2027-01-12T16:00:00Z");
    }

    @Test
    @DisplayName("Asked too late: the question is asked, the clock runs on, and the record says until when it would have stopped")
    void askedLate() {
        office.timePassesTo("2026-12-30T16:00:01Z");
        asks("lena", "Anything else?");
        office.timePassesTo("2027-01-04T10:00:00Z");
        answered(1);
        assertThat(facts.deadline(file, "defence")).isEqualTo(DEFENCE);
        assertThat(facts.entry(file, "QUESTION_ASKED")).contains("\"clockStopped\":false", "\"stopsIfAskedBy\":\"2026-12-30T16:00:00Z\"");
        assertThat(facts.entry(file, "QUESTION_ANSWERED")).contains("\"clock\":\"NOT_STOPPED\"");
        assertThat(facts.count("select count(*) from register.clock_pause where file_number = ?", file)).isZero();
    }

    @Test
    @DisplayName("Asked in the last moment it stops the clock")
    void askedInTheLastMoment() {
        office.timePassesTo("2026-12-30T16:00:00Z");
        asks("lena", "Just in time?");
        office.timePassesTo("2026-12-31T10:00:00Z");
        answered(1);
        assertThat(facts.deadline(file, "defence")).as("31 December is lost").isEqualTo("2027-01-08T16:00:00Z");
    }

    @Test
    @DisplayName("Answered too late: the stop is forfeited when it can no longer count, and limits that had passed expire")
    void finishedLate() {
        office.timePassesTo("2026-12-16T10:00:00Z");
        asks("lena", "Who pays?");
        office.timePassesTo("2027-01-11T15:59:00Z");
        assertThat(facts.opinions(file)).isEmpty();
        office.timePassesTo("2027-01-11T16:01:00Z");
        assertThat(facts.opinions(file)).contains("defence NO_OBJECTION deemed", "intelligence OBJECTION deemed");
        assertThat(facts.deadline(file, "economy")).as("runs on as if it had never stood").isEqualTo("2027-01-14T16:00:00Z");
        assertThat(facts.entry(file, "STOP_FORFEITED")).contains("\"question\":1");
        office.timePassesTo("2027-01-12T10:00:00Z");
        answered(1);
        assertThat(facts.entry(file, "QUESTION_ANSWERED")).contains("\"clock\":\"FORFEITED\"");
        assertThat(facts.deadline(file, "economy")).isEqualTo("2027-01-14T16:00:00Z");
        assertThat(facts.row("select forfeited from register.clock_pause where file_number = ?", file)).containsEntry("forfeited", true);
    }

    @Test
    @DisplayName("An agency's question goes through the lead, who puts it in his own words, and stops its own clock alone")
    void throughTheLead() {
        office.timePassesTo("2026-12-16T10:00:00Z");
        acts.begins("fatima", file, "InformationRequest", Map.of("question", "Is this for the border war?", "needed", "A statement"));
        assertThat(facts.deadline(file, "foreignAffairs")).isEqualTo(DEFENCE);
        assertThat(desk.names("lena", file)).containsExactly("Forward question");
        assertThat(desk.names("clara", file)).as("not yet put to the applicant").isEmpty();
        assertThat(api.get(token, "/api/files/" + file).json().path("questions")).isEmpty();
        office.completes("lena", file, "Forward question",
                Map.of("forwarded", true, "wording", "Where will the vehicles be used?", "wordingNeeded", "A statement"));
        Api.Answer seen = api.get(token, "/api/files/" + file);
        assertThat(seen.at("/questions/0/text")).isEqualTo("Where will the vehicles be used?");
        assertThat(seen.text()).doesNotContain("border war", "foreignAffairs", "Foreign", "fatima", "lena");
        office.timePassesTo("2026-12-18T10:00:00Z");
        answered(1);
        assertThat(facts.deadline(file, "foreignAffairs")).isEqualTo("2027-01-11T16:00:00Z");
        assertThat(facts.deadline(file, "defence")).isEqualTo(DEFENCE);
        assertThat(facts.notices(file, "A question to the applicant")).anyMatch(notice -> notice.startsWith("transfers@foreign")
                && notice.endsWith("2026-12-18T10:00:00Z"));
        assertThat(desk.due("fatima", file, "Give opinion")).isEqualTo("2027-01-11T16:00:00Z");
    }

    @Test
    @DisplayName("An agency's question counts from when the agency asked, not from when the lead forwarded it; so does its stop")
    void askedInTime() {
        office.timePassesTo("2026-12-30T15:59:00Z");
        acts.begins("fatima", file, "InformationRequest", Map.of("question", "For whom?"));
        assertThat(facts.entry(file, "QUESTION_REGISTERED")).contains("\"clockStopped\":true");
        assertThat(facts.noticeText(file, "A question to the applicant")).contains("Its time limit stands still until you forward or decline the question.");
        office.timePassesTo("2027-01-05T10:00:00Z");
        office.completes("lena", file, "Forward question", Map.of("forwarded", true, "wording", "For whom?"));
        assertThat(facts.entry(file, "QUESTION_ASKED")).contains("\"clockStopped\":true", "\"stopsIfAskedBy\":\"2026-12-30T16:00:00Z\"",
                "\"stopCountsIfAnsweredBy\":\"2027-01-19T16:00:00Z\"");
        office.timePassesTo("2027-01-06T10:00:00Z");
        answered(1);
        assertThat(facts.deadline(file, "foreignAffairs")).as("31 December and 4, 5, 6 January stood still").isEqualTo("2027-01-13T16:00:00Z");
        assertThat(facts.deadline(file, "defence")).isEqualTo(DEFENCE);
    }

    @Test
    @DisplayName("Asked a minute too late it stops nothing, however soon it is forwarded")
    void askedTooLate() {
        office.timePassesTo("2026-12-30T16:01:00Z");
        acts.begins("fatima", file, "InformationRequest", Map.of("question", "For whom?"));
        assertThat(facts.entry(file, "QUESTION_REGISTERED")).contains("\"clockStopped\":false");
        office.completes("lena", file, "Forward question", Map.of("forwarded", true, "wording", "For whom?"));
        assertThat(facts.entry(file, "QUESTION_ASKED")).contains("\"clockStopped\":false");
        assertThat(facts.deadline(file, "foreignAffairs")).isEqualTo(DEFENCE);
    }

    @Test
    @DisplayName("A question that the lead lets lie and then declines costs the agency nothing: its clock stood so long")
    void declinedLate() {
        office.timePassesTo("2027-01-07T10:00:00Z");
        acts.begins("david", file, "InformationRequest", Map.of("question", "What does the general think?"));
        assertThat(facts.entry(file, "QUESTION_REGISTERED")).as("asked too late for the row").contains("\"clockStopped\":false");
        begin(Office.sample("G02"));
        acts.begins("david", file, "InformationRequest", Map.of("question", "What does the general think?"));
        office.timePassesTo("2027-01-11T10:00:00Z");
        office.completes("lena", file, "Forward question", Map.of("forwarded", false, "declineReasons", "The file says it."));
        assertThat(facts.entry(file, "QUESTION_DECLINED")).contains("\"clock\":\"RESTARTED\"");
        assertThat(facts.deadline(file, "defence")).as("15 working days from 7 January and two that stood").isEqualTo("2027-02-01T16:00:00Z");
    }

    @Test
    @DisplayName("An agency's stop is forfeited when the applicant needs more than his limit")
    void agencyStopForfeited() {
        office.timePassesTo("2026-12-16T10:00:00Z");
        acts.begins("fatima", file, "InformationRequest", Map.of("question", "For whom?"));
        office.completes("lena", file, "Forward question", Map.of("forwarded", true, "wording", "For whom?"));
        office.timePassesTo("2027-01-04T16:01:00Z");
        assertThat(facts.record(file)).contains("APPLICANT_WARNED", "STOP_FORFEITED");
        assertThat(facts.deadline(file, "foreignAffairs")).isEqualTo(DEFENCE);
    }

    @Test
    @DisplayName("The lead declines a question with reasons, which the agency reads")
    void declined() {
        acts.begins("david", file, "InformationRequest", Map.of("question", "What does the general think?"));
        assertThatThrownBy(() -> office.completes("lena", file, "Forward question", Map.of("forwarded", false)))
                .hasMessageContaining("Why is the question declined?");
        office.completes("lena", file, "Forward question", Map.of("forwarded", false, "declineReasons", "The file says it."));
        assertThat(office.ends(file)).contains("InformationRequest:EndEvent_QuestionNotForwarded");
        assertThat(facts.notices(file, "A question to the applicant")).anyMatch(told -> told.startsWith("transfers@defence"));
        assertThat(facts.entry(file, "QUESTION_DECLINED")).contains("The file says it.", "defence");
        assertThat(facts.deadline(file, "defence")).isEqualTo(DEFENCE);
    }

    @Test
    @DisplayName("The applicant is reminded, warned once, and then the file lapses: everything that runs for it ends, and who worked on it is told")
    void lapsed() {
        office.timePassesTo("2026-12-16T10:00:00Z");
        office.completes("david", file, "Give opinion", noObjection());
        asks("lena", "Still there?");
        acts.begins("fatima", file, "InformationRequest", Map.of("question", "And you?"));
        office.timePassesTo("2027-01-13T15:59:00Z");
        assertThat(facts.notices(file, "Reminder: a question")).containsExactly("export@castor.example at 2026-12-29T16:00:00Z");
        assertThat(facts.notices(file, "Last warning: a question")).containsExactly("export@castor.example at 2027-01-04T16:00:00Z");
        assertThat(facts.noticeText(file, "Last warning")).contains("Wednesday 13 January 2027, 16:00");
        assertThat(desk.due("clara", file, "Record answer")).isEqualTo("2027-01-13T16:00:00Z");
        office.timePassesTo("2027-01-13T16:01:00Z");
        assertThat(office.open(file)).isEmpty();
        assertThat(office.ends(file)).contains("InformationRequest:EndEvent_FileLapsed", "TimedQuestion:EndEvent_FileLapsed");
        assertThat(facts.row("select standing from register.license_file where file_number = ?", file)).containsEntry("standing", "LAPSED");
        assertThat(facts.record(file)).endsWith("FILE_LAPSED");
        assertThat(facts.noticeText(file, "License file " + file + " has lapsed")).contains("Question 1 was not answered in time");
        assertThat(facts.notices(file, "License file " + file + " is closed")).anyMatch(told -> told.startsWith("transfers@foreign"))
                .noneMatch(told -> told.contains("@defence"));
        assertThat(api.get(token, "/api/files/" + file).at("/standing")).isEqualTo("LAPSED");
        assertThat(acts.answers(token, file, 1, "Too late").status()).isEqualTo(409);
        assertThat(facts.count("select count(*) from register.clock_pause where file_number = ? and restarted_at is null", file)).isZero();
        assertThat(facts.count("select count(*) from register.information_request where file_number = ? and outcome = 'FILE_CLOSED'", file)).isEqualTo(1);
        office.timePassesTo("2027-06-01T09:00:00Z");
        assertThat(office.open(file)).isEmpty();
    }

    @Test
    @DisplayName("An answer in the grace comes in time for the file")
    void answeredAfterTheWarning() {
        office.timePassesTo("2026-12-16T10:00:00Z");
        asks("lena", "Really?");
        office.timePassesTo("2027-01-05T10:00:00Z");
        assertThat(facts.record(file)).contains("APPLICANT_WARNED");
        answered(1);
        assertThat(facts.entry(file, "QUESTION_ANSWERED")).contains("RESTARTED");
        office.timePassesTo("2027-02-01T10:00:00Z");
        assertThat(facts.record(file)).doesNotContain("FILE_LAPSED").filteredOn("APPLICANT_WARNED"::equals).hasSize(1);
    }

    @Test
    @DisplayName("The intake records an answer that came on paper; a paper that is uploaded is no answer")
    void onPaper() {
        asks("lena", "Who signs?");
        assertThat(api.upload(token, file, "list.txt", "OTHER", ("The list " + file).getBytes()).status()).isEqualTo(201);
        assertThat(desk.names("clara", file)).containsExactly("Record answer");
        office.completes("clara", file, "Record answer", Map.of("answer", "Letter of 14 December: the director."));
        assertThat(office.ends(file)).contains("InformationRequest:EndEvent_QuestionAnswered");
        assertThat(facts.entry(file, "QUESTION_ANSWERED")).contains("the director");
        assertThat(facts.row("select actor from register.record where file_number = ? and kind = 'QUESTION_ANSWERED'", file)).containsEntry("actor", "clara");
        assertThat(acts.answers(token, file, 1, "Again").status()).as("it is settled").isEqualTo(409);
    }

    @Test
    @DisplayName("The lead withdraws a question: the clock runs again and nobody waits for an answer")
    void withdrawn() {
        office.timePassesTo("2026-12-16T10:00:00Z");
        asks("lena", "First?");
        asks("lena", "Second?");
        office.timePassesTo("2026-12-18T10:00:00Z");
        assertThat(acts.tries("lena", file, "QuestionWithdrawal", Map.of("withdrawnQuestion", "3", "withdrawalReasons", "x")).status()).isEqualTo(422);
        acts.begins("lena", file, "QuestionWithdrawal", Map.of("withdrawnQuestion", "1", "withdrawalReasons", "The file answers it."));
        assertThat(facts.deadline(file, "defence")).as("the second question is open").isEqualTo(DEFENCE);
        acts.begins("luis", file, "QuestionWithdrawal", Map.of("withdrawnQuestion", "2", "withdrawalReasons", "That too."));
        assertThat(facts.deadline(file, "defence")).isEqualTo("2027-01-11T16:00:00Z");
        assertThat(office.ends(file)).contains("InformationRequest:EndEvent_QuestionWithdrawn", "TimedQuestion:EndEvent_QuestionWithdrawn",
                "QuestionWithdrawal:EndEvent_QuestionWithdrawn");
        assertThat(api.get(token, "/api/files/" + file).at("/questions/0/withdrawnAt")).isEqualTo("2026-12-18T10:00:00Z");
        assertThat(acts.answers(token, file, 1, "Too late").at("/detail")).isEqualTo("Question 1 is not open.");
    }

    @Test
    @DisplayName("A question that waits to be forwarded can be withdrawn as well, and the applicant never hears of it")
    void takenBackBeforeItWasPut() {
        acts.begins("elsa", file, "InformationRequest", Map.of("question", "What does it cost?"));
        acts.begins("lena", file, "QuestionWithdrawal", Map.of("withdrawnQuestion", "1", "withdrawalReasons", "We know it."));
        assertThat(office.ends(file)).contains("InformationRequest:EndEvent_QuestionTakenBack");
        assertThat(facts.notices(file, "A question on license file")).isEmpty();
        assertThat(desk.names("lena", file)).isEmpty();
    }

    @Test
    @DisplayName("An urgent file waits for nobody: its clocks run on")
    void urgent() {
        begin(Office.sample("G02").replace("\"NORMAL\"", "\"URGENT\""));
        asks("lena", "Quickly?");
        assertThat(facts.entry(file, "QUESTION_ASKED")).contains("\"stops\":\"NONE\"", "\"clockStopped\":false");
        assertThat(desk.due("clara", file, "Record answer")).isEqualTo("2026-12-17T16:00:00Z");
        answered(1);
    }

    @Test
    @DisplayName("No decision is signed while a question is open, not even one that still waits for the lead")
    void noDecision() {
        desk.nobodyObjects(file);
        acts.begins("david", file, "InformationRequest", Map.of("question", "One more thing?"));
        assertThatThrownBy(() -> office.completes("lena", file, "Draft decision", grant())).hasMessageContaining("question");
        office.completes("lena", file, "Forward question", Map.of("forwarded", true, "wording", "One more thing?"));
        assertThatThrownBy(() -> office.completes("lena", file, "Draft decision", grant())).hasMessageContaining("question");
        answered(1);
        office.completes("lena", file, "Draft decision", grant());
        asks("luis", "And this?");
        assertThatThrownBy(() -> office.completes("luis", file, "Countersign decision", countersign())).hasMessageContaining("question");
        answered(2);
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(facts.record(file)).contains("DECISION_ISSUED");
    }

    @Test
    @DisplayName("Before the file is complete its clock has not started: nothing is asked by this way; a closed file asks nothing")
    void onlyWhileUnderWay() {
        String incomplete = office.submit(Office.sample("G02"));
        Api.Answer early = acts.tries("lena", incomplete, "InformationRequest", Map.of("question", "Too early?"));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.at("/detail")).startsWith("The file is not complete yet");
        desk.nobodyObjects(file);
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(acts.tries("lena", file, "InformationRequest", Map.of("question", "Too late?")).status()).isEqualTo(409);
        assertThat(acts.tries("carl", file, "InformationRequest", Map.of("question", "Not asked")).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("A file that is closed in any other way settles its questions")
    void closedOtherwise() {
        asks("lena", "Still wanted?");
        acts.begins("fatima", file, "InformationRequest", Map.of("question", "Waiting?"));
        new TransactionTemplate(transactions).executeWithoutResult(status -> closing.close(file, "RETURNED"));
        office.work();
        assertThat(office.open(file)).doesNotContain("Record answer", "Forward question");
        assertThat(office.ends(file)).contains("InformationRequest:EndEvent_QuestionWithdrawn", "InformationRequest:EndEvent_QuestionTakenBack");
    }

    @Test
    @DisplayName("The lead's forwarding has a date, a reminder and an alarm; its silence decides nothing")
    void forwardingOverdue() {
        acts.begins("fatima", file, "InformationRequest", Map.of("question", "Anybody there?"));
        office.timePassesTo("2026-12-23T10:00:00Z");
        assertThat(desk.names("helena", file)).contains("Forward question");
        assertThat(desk.mark("lena", file, "Forward question")).isEqualTo("OVERDUE");
        assertThat(facts.notices(file, "Overdue: a step")).isNotEmpty();
    }
}
