package dev.assent.inquiry;

import static dev.assent.office.Answers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The State of the exporter asks about an import (G10). Ten working days from the day its note arrived. */
@ProcedureTest
class IncomingInquiryTest extends ProcedureFixture {
    private String imported() {
        String file = office.submit(Office.sample("G10"));
        office.completes("ima", file, "Check completeness", complete());
        return file;
    }

    private static Map<String, Object> inquiry(String receivedOn) {
        return Map.of("askingState", "XN", "receivedOn", receivedOn, "inquiry", "Who will use the rifles?");
    }

    private void asked(String file, String receivedOn) {
        acts.begins("ima", file, "IncomingInquiry", inquiry(receivedOn));
    }

    @Test
    @DisplayName("Only the competent authority enters an inquiry, with all that its form asks for")
    void whoEnters() {
        String file = imported();
        assertThat(acts.tries("lena", file, "IncomingInquiry", inquiry("2026-11-20")).status()).isEqualTo(404);
        assertThat(acts.tries("ima", file, "IncomingInquiry", Map.of("askingState", "XN")).status()).isEqualTo(422);
        assertThat(facts.record(file)).doesNotContain("INQUIRY_RECEIVED");
    }

    @Test
    @DisplayName("A question of the exporter's State is answered in time and kept with its answer")
    void answeredInTime() {
        String file = imported();
        asked(file, "2026-11-20");
        assertThat(desk.due("isaac", file, "Answer inquiry")).isEqualTo("2026-12-04T16:00:00Z");
        assertThat(facts.notices(file, "Inquiry of another State")).containsExactly("imports@veldora.example at 2026-11-23T09:00:00Z");
        office.completes("isaac", file, "Answer inquiry", Map.of("inquiryAnswer", "The police of Veldora."));
        assertThat(office.ends(file)).contains("IncomingInquiry:EndEvent_InquiryAnswered");
        assertThat(facts.row("select asking_state, answer, answered_by from register.incoming_inquiry where file_number = ?", file))
                .containsEntry("asking_state", "XN").containsEntry("answer", "The police of Veldora.").containsEntry("answered_by", "isaac");
        assertThat(facts.record(file)).containsSubsequence("INQUIRY_RECEIVED", "INQUIRY_ANSWERED");
        assertThat(desk.names("ima", file)).as("the file itself goes on").containsExactly("Assess risk");
    }

    @Test
    @DisplayName("The office is reminded; when the limit passes the head is told and may answer as well")
    void overdue() {
        String file = imported();
        asked(file, "2026-11-20");
        office.timePassesTo("2026-12-04T15:59:00Z");
        assertThat(facts.notices(file, "Reminder: a step")).contains("imports@veldora.example at 2026-12-01T16:00:00Z");
        office.timePassesTo("2026-12-04T16:01:00Z");
        assertThat(facts.notices(file, "Overdue: a step")).contains("ilse@veldora.example at 2026-12-04T16:00:00Z");
        assertThat(desk.mark("ilse", file, "Answer inquiry")).isEqualTo("OVERDUE");
        office.completes("ilse", file, "Answer inquiry", Map.of("inquiryAnswer", "The police of Veldora."));
        assertThat(facts.record(file)).containsSubsequence("STEP_REMINDED", "STEP_OVERDUE", "INQUIRY_ANSWERED");
    }

    @Test
    @DisplayName("A question that was entered late is overdue at once, and one from the future is refused")
    void enteredLate() {
        String file = imported();
        asked(file, "2026-11-02");
        assertThat(desk.mark("ilse", file, "Answer inquiry")).isEqualTo("OVERDUE");
        assertThat(acts.tries("ima", file, "IncomingInquiry", inquiry("2026-11-24")).text()).contains("Received on must not be after");
    }
}
