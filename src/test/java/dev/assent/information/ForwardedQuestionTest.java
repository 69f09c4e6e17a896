package dev.assent.information;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.FileActs;
import dev.assent.office.Office;
import dev.assent.office.StudyTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A State whose row says {@code FORWARDED}: a question counts, and the clock stands, from when the lead has put it to the applicant. Otherwise
 * as {@link InformationRequestTest}: Foreign Affairs are asked on Monday 14 December 2026, 9:00 and are to answer by Thursday 7 January
 * 2027, 16:00; a question that counts after 30 December, 16:00 stops nothing.
 */
@StudyTest
class ForwardedQuestionTest {
    private static final String UNMOVED = "2027-01-07T16:00:00Z";
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    FileActs acts;
    @Autowired
    Api api;
    private String file;
    private String token;

    @BeforeEach
    void asked() {
        office.itIs("2026-12-14T09:00:00Z");
        Api.Answer receipt = api.handIn(Office.sample("G02").replace("\"VD-OP-0003\"", "\"VD-OP-0003\", \"mail\": \"export@castor.example\""));
        file = receipt.at("/number");
        token = "Bearer " + receipt.at("/token");
        office.work();
        office.completes("lena", file, "Check completeness", dev.assent.office.Answers.complete());
        office.completes("lena", file, "Assess risk", dev.assent.office.Answers.noRisk());
        office.work();
    }

    private void forwards() {
        office.completes("lena", file, "Forward question", Map.of("forwarded", true, "wording", "For whom?"));
    }

    private void answered() {
        Api.Answer told = acts.answers(token, file, 1, "For the army.");
        assertThat(told.status()).as(told.text()).isEqualTo(200);
    }

    @Test
    @DisplayName("The time in which the lead thinks about a question is the agency's own: the clock runs until it is forwarded")
    void runsUntilForwarded() {
        office.timePassesTo("2026-12-16T10:00:00Z");
        acts.begins("fatima", file, "InformationRequest", Map.of("question", "For whom?"));
        assertThat(facts.entry(file, "QUESTION_REGISTERED")).contains("\"clockStopped\":false");
        assertThat(facts.count("select count(*) from register.clock_pause where file_number = ?", file)).isZero();
        assertThat(facts.noticeText(file, "A question to the applicant")).doesNotContain("stands still");
        office.timePassesTo("2026-12-18T10:00:00Z");
        forwards();
        assertThat(facts.entry(file, "QUESTION_ASKED")).contains("\"clockStopped\":true", "\"stopsIfAskedBy\":\"2026-12-30T16:00:00Z\"");
        office.timePassesTo("2026-12-21T10:00:00Z");
        answered();
        assertThat(facts.deadline(file, "foreignAffairs")).as("Monday 21 December alone stood still").isEqualTo("2027-01-08T16:00:00Z");
        assertThat(facts.deadline(file, "defence")).as("its own clock alone").isEqualTo(UNMOVED);
    }

    @Test
    @DisplayName("Forwarded in the last moment it stops the clock; asked in time and forwarded a minute later it stops nothing")
    void askWithin() {
        office.timePassesTo("2026-12-22T10:00:00Z");
        acts.begins("fatima", file, "InformationRequest", Map.of("question", "For whom?"));
        office.timePassesTo("2026-12-30T16:00:00Z");
        forwards();
        assertThat(facts.entry(file, "QUESTION_ASKED")).contains("\"clockStopped\":true");
        asked();
        office.timePassesTo("2026-12-22T10:00:00Z");
        acts.begins("fatima", file, "InformationRequest", Map.of("question", "For whom?"));
        office.timePassesTo("2026-12-30T16:01:00Z");
        forwards();
        assertThat(facts.entry(file, "QUESTION_ASKED")).contains("\"clockStopped\":false", "\"stopsIfAskedBy\":\"2026-12-30T16:00:00Z\"");
        office.timePassesTo("2027-01-04T10:00:00Z");
        answered();
        assertThat(facts.deadline(file, "foreignAffairs")).isEqualTo(UNMOVED);
    }

    @Test
    @DisplayName("Declined it has stopped nothing, and a limit that passes while the lead thinks has passed")
    void declined() {
        office.timePassesTo("2026-12-29T10:00:00Z");
        acts.begins("david", file, "InformationRequest", Map.of("question", "For whom?"));
        office.timePassesTo("2027-01-07T16:01:00Z");
        assertThat(facts.opinions(file)).contains("defence NO_OBJECTION deemed");
        office.completes("lena", file, "Forward question", Map.of("forwarded", false, "declineReasons", "The file says it."));
        assertThat(facts.entry(file, "QUESTION_DECLINED")).contains("\"clock\":\"NOT_STOPPED\"");
        assertThat(facts.count("select count(*) from register.clock_pause where file_number = ?", file)).isZero();
    }

    @Test
    @DisplayName("The lead's own question is asked and put in one, and stops every clock")
    void leadAsks() {
        office.timePassesTo("2026-12-16T10:00:00Z");
        acts.begins("lena", file, "InformationRequest", Map.of("question", "For whom?"));
        office.timePassesTo("2026-12-18T10:00:00Z");
        answered();
        assertThat(facts.deadline(file, "defence")).isEqualTo("2027-01-11T16:00:00Z");
        assertThat(facts.deadline(file, "foreignAffairs")).isEqualTo("2027-01-11T16:00:00Z");
    }
}
