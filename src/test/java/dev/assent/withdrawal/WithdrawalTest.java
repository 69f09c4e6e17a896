package dev.assent.withdrawal;

import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.noObjection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The applicant withdraws. */
@ProcedureTest
class WithdrawalTest extends ProcedureFixture {
    private static final String REASON = "{\"reason\": \"The buyer has gone bankrupt.\"}";
    private String file;
    private String token;

    @BeforeEach
    void handedIn() {
        office.itIs("2026-12-14T09:00:00Z");
        Api.Answer receipt = api.handIn(Office.sample("G02").replace("\"VD-OP-0003\"", "\"VD-OP-0003\", \"mail\": \"export@castor.example\""));
        file = receipt.at("/number");
        token = "Bearer " + receipt.at("/token");
        office.work();
    }

    private void consulted() {
        office.completes("lena", file, "Check completeness", dev.assent.office.Answers.complete());
        office.completes("lena", file, "Assess risk", dev.assent.office.Answers.noRisk());
        office.work();
    }

    private Api.Answer withdraws(String header) {
        Api.Answer answer = api.post(header, "/api/files/" + file + "/withdrawal", REASON);
        office.work();
        return answer;
    }

    private void nothingStaysOpen() {
        assertThat(office.open(file)).isEmpty();
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(file).list()).isEmpty();
        assertThat(facts.count("select count(*) from register.clock_pause where file_number = ? and restarted_at is null", file)).isZero();
    }

    @Test
    @DisplayName("Withdrawn while agencies are asked and a question is open: nothing stays open, and who still worked on it is told")
    void whileAgenciesAreAsked() {
        consulted();
        office.completes("david", file, "Give opinion", noObjection());
        acts.begins("lena", file, "InformationRequest", Map.of("question", "Which depot?"));
        acts.begins("fatima", file, "Extension", Map.of("moreTime", 3, "extensionReasons", "Leave."));
        Api.Answer done = withdraws(token);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.at("/standing")).isEqualTo("WITHDRAWN");
        assertThat(done.at("/questions/0/withdrawnAt")).isNotBlank();
        nothingStaysOpen();
        assertThat(facts.record(file)).endsWith("FILE_WITHDRAWN");
        assertThat(facts.entry(file, "FILE_WITHDRAWN")).contains("bankrupt");
        assertThat(facts.notices(file, "License file " + file + " is closed")).anyMatch(told -> told.startsWith("transfers@foreign"))
                .anyMatch(told -> told.startsWith("licensing@")).noneMatch(told -> told.contains("@defence"));
        assertThat(facts.notices(file, "License file " + file + " is withdrawn")).hasSize(1);
        office.timePassesTo("2027-06-01T09:00:00Z");
        nothingStaysOpen();
        assertThat(facts.opinions(file)).as("nobody's silence is recorded any more").containsExactly("defence NO_OBJECTION");
    }

    @Test
    @DisplayName("The same twice is harmless; a reason is needed")
    void twice() {
        consulted();
        Api.Answer empty = api.post(token, "/api/files/" + file + "/withdrawal", "{\"reason\": \" \"}", "Accept-Language", "ar");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.at("/errors/0/field")).isEqualTo("reason");
        assertThat(empty.at("/errors/0/message")).matches("(?s).*\\p{InArabic}.*");
        assertThat(withdraws(token).status()).isEqualTo(200);
        assertThat(withdraws(token).at("/standing")).isEqualTo("WITHDRAWN");
        assertThat(facts.record(file)).filteredOn("FILE_WITHDRAWN"::equals).hasSize(1);
        assertThat(facts.notices(file, "License file " + file + " is withdrawn")).hasSize(1);
    }

    @Test
    @DisplayName("A file can be withdrawn before it is complete, and while the decision waits for its second signature")
    void early() {
        assertThat(withdraws(token).status()).isEqualTo(200);
        nothingStaysOpen();
        handedIn();
        consulted();
        desk.nobodyObjects(file);
        office.completes("lena", file, "Draft decision", grant());
        assertThat(withdraws(token).status()).isEqualTo(200);
        nothingStaysOpen();
        assertThat(facts.record(file)).doesNotContain("DECISION_ISSUED");
    }

    @Test
    @DisplayName("After the decision it is refused")
    void decided() {
        consulted();
        desk.nobodyObjects(file);
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        Api.Answer late = api.post(token, "/api/files/" + file + "/withdrawal", REASON, "Accept-Language", "ar");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.type()).startsWith("application/problem+json");
        assertThat(late.at("/detail")).matches("(?s).*\\p{InArabic}.*");
        assertThat(api.get(token, "/api/files/" + file).at("/standing")).isEqualTo("DECIDED");
    }

    @Test
    @DisplayName("Strangers, other tokens and staff withdraw nothing by this address")
    void strangers() {
        String other = "Bearer " + api.handIn(Office.sample("G02")).at("/token");
        for (String wrong : new String[] {other, token + "x", "Bearer x", api.login("lena"), api.login("clara")}) {
            assertThat(withdraws(wrong).status()).as(wrong).isEqualTo(404);
        }
        assertThat(withdraws(null).status()).isEqualTo(401);
        assertThat(office.open(file)).containsExactly("Check completeness");
    }

    @Test
    @DisplayName("On paper: the intake or the lead records it, and everything else ends")
    void onPaper() {
        consulted();
        assertThat(acts.tries("fatima", file, "Withdrawal", Map.of("withdrawalReasons", "x")).status()).isEqualTo(404);
        assertThat(acts.tries("clara", file, "Withdrawal", Map.of()).status()).isEqualTo(422);
        acts.begins("clara", file, "Withdrawal", Map.of("withdrawalReasons", "Letter of 12 December."));
        nothingStaysOpen();
        assertThat(office.ends(file)).contains("Withdrawal:EndEvent_FileWithdrawn");
        assertThat(facts.row("select actor from register.record where file_number = ? and kind = 'FILE_WITHDRAWN'", file)).containsEntry("actor", "clara");
        assertThat(acts.tries("lena", file, "Withdrawal", Map.of("withdrawalReasons", "Again.")).status()).isEqualTo(409);
    }
}
