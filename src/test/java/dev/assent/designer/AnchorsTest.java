package dev.assent.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.notification.Delivered;
import dev.assent.office.Answers;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.register.Register;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** From when limits count in Sovara: from the delivery of a notice, an entry, the end of the round, the decision below; and a rung that has none. */
@Tamira.Installed
class AnchorsTest {
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    IdentityService identity;
    @Autowired
    ManagementService management;
    @Autowired
    RuntimeService runtime;
    @Autowired
    List<Delivered> features;
    @Autowired
    Register register;
    @Autowired
    TransactionTemplate transaction;
    private String file;

    @BeforeEach
    void monday() {
        office.itIs("2026-11-02T09:00:00Z");
        Tamira.arrive(identity, TimedStopTest.PEOPLE);
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    private void consulted(String destination) {
        file = office.submit(TimedStopTest.application(destination));
        office.completes("gudrun", file, "Check completeness", Answers.complete());
        office.completes("gudrun", file, "Assess risk", Answers.noRisk());
    }

    private void delivered(String recipient) {
        String key = facts.text("select notice_key from register.notice where file_number = ? and recipient = ? and notice_key like '%/asked%'", file, recipient);
        transaction.executeWithoutResult(status -> features.forEach(feature -> feature.delivered(file, key)));
    }

    @Test
    @DisplayName("A limit counts from the delivery of the notice: the agency has its five days from then, and its silence counts after them")
    void noticeDelivered() {
        consulted("SA");
        office.timePassesTo("2026-11-04T10:00:00Z");
        delivered("mint@sovara.example");
        assertThat(facts.entry(file, "NOTICE_DELIVERED")).contains("mintOffice");
        assertThat(facts.deadline(file, "mintOffice")).isEqualTo("2026-11-11T16:00:00Z");
        assertThat(desk.due("mundi", file, "Give opinion")).isEqualTo("2026-11-11T16:00:00Z");
        office.timePassesTo("2026-11-11T15:59:00Z");
        assertThat(facts.opinions(file)).isEmpty();
        office.timePassesTo("2026-11-11T16:01:00Z");
        assertThat(facts.opinions(file)).containsExactly("mintOffice NO_OBJECTION deemed");
    }

    @Test
    @DisplayName("The delivery of one agency's notice begins the limit of that agency alone")
    void oneNotice() {
        consulted("JO");
        office.timePassesTo("2026-11-04T10:00:00Z");
        delivered("mint@sovara.example");
        office.timePassesTo("2026-11-05T10:00:00Z");
        delivered("envoys@sovara.example");
        assertThat(facts.deadline(file, "mintOffice")).isEqualTo("2026-11-11T16:00:00Z");
        assertThat(facts.deadline(file, "envoyMinistry")).as("a day later").isEqualTo("2026-11-12T16:00:00Z");
    }

    @Test
    @DisplayName("A notice that is never delivered lets nobody be silent; the authority is told when the limit would have passed, once, and the agency may answer all the same")
    void neverDelivered() {
        consulted("SA");
        office.timePassesTo("2026-11-09T15:59:00Z");
        assertThat(facts.record(file)).doesNotContain("TIME_LIMIT_NOT_BEGUN");
        office.timePassesTo("2026-11-30T16:01:00Z");
        assertThat(facts.opinions(file)).containsExactly("quayOffice NO_OBJECTION deemed");
        assertThat(facts.record(file)).filteredOn("TIME_LIMIT_NOT_BEGUN"::equals).as("of the mint and of the ministry").hasSize(2);
        assertThat(facts.notices(file, "A time limit on license file")).containsExactly("board@sovara.example at 2026-11-09T16:00:00Z", "board@sovara.example at 2026-11-09T16:00:00Z");
        assertThat(facts.count("select count(*) from register.clock_pause where file_number = ? and restarted_at is null and agency = 'mintOffice'", file)).as("shown as a stop").isEqualTo(1);
        office.completes("mundi", file, "Give opinion", Answers.noObjection());
        assertThat(facts.opinions(file)).contains("mintOffice NO_OBJECTION");
    }

    @Test
    @DisplayName("An agency that is asked again waits for the delivery of its new notice, too: nobody is silent before he was told")
    void askedAgain() {
        consulted("SA");
        office.timePassesTo("2026-11-04T10:00:00Z");
        delivered("mint@sovara.example");
        office.timePassesTo("2026-11-11T16:01:00Z");
        assertThat(facts.opinions(file)).containsExactly("mintOffice NO_OBJECTION deemed");
        runtime.startProcessInstanceByKey("ConsultationRound", file, Map.of("fileNumber", file, "setup", "GlassBoard", "finding", "ACCEPTABLE", "consulteesTable", "GlassBoardConsultees",
                "file", desk.variable("kari", file, "Give opinion", "file")));
        office.work();
        assertThat(facts.count("select count(*) from register.clock_pause where file_number = ? and restarted_at is null and agency = 'mintOffice'", file)).isEqualTo(1);
        office.timePassesTo("2026-11-30T16:01:00Z");
        assertThat(facts.opinions(file)).as("no second silence").filteredOn("mintOffice NO_OBJECTION deemed"::equals).hasSize(1);
        assertThat(facts.record(file)).filteredOn("TIME_LIMIT_NOT_BEGUN"::equals).as("of the ministry, and of the mint that was asked again").hasSize(2);
    }

    @Test
    @DisplayName("A limit counts from an entry that is still to come: five days from when the contract is there")
    void awaitedEntry() {
        consulted("SA");
        office.timePassesTo("2026-11-18T10:00:00Z");
        assertThat(facts.opinions(file)).doesNotContain("envoyMinistry NO_OBJECTION deemed");
        transaction.executeWithoutResult(status -> register.append(file, "DOCUMENT_ADDED", "applicant", Map.of("type", "CONTRACT")));
        assertThat(facts.deadline(file, "envoyMinistry")).isEqualTo("2026-11-25T16:00:00Z");
        office.timePassesTo("2026-11-25T16:01:00Z");
        assertThat(facts.opinions(file)).contains("envoyMinistry NO_OBJECTION deemed");
    }

    /** The quay office objects on the Tuesday, with binding force; its limit was Monday 16 November. */
    private void disputed() {
        consulted("OM");
        office.timePassesTo("2026-11-03T10:00:00Z");
        office.completes("kari", file, "Give opinion", Answers.objection());
    }

    private void escalates() {
        office.completes("gudrun", file, "Escalate dispute", Map.of("escalates", true, "escalationReasons", "The board sees it otherwise."));
    }

    @Test
    @DisplayName("The right to escalate counts from the end of the round's last limit, though everybody has answered before")
    void roundLimit() {
        disputed();
        assertThat(desk.due("gudrun", file, "Escalate dispute")).isEqualTo("2026-11-19T16:00:00Z");
        office.timePassesTo("2026-11-19T16:01:00Z");
        assertThat(facts.record(file)).contains("ESCALATION_NOT_LODGED");
    }

    @Test
    @DisplayName("A rung without a limit has no due date and no timer and says so; the next rung counts from its decision")
    void unlimitedRung() {
        disputed();
        escalates();
        Task decides = desk.task("embla", file, "Decide escalation");
        assertThat(decides.getDueDate()).isNull();
        assertThat(management.createJobQuery().processInstanceId(decides.getProcessInstanceId()).count()).isZero();
        assertThat(desk.variable("embla", file, "Decide escalation", "why").toString()).contains("No time limit runs for you", "Act on glass, s. 7");
        assertThat(facts.row("select deadline from register.escalation where file_number = ?", file)).containsEntry("deadline", null);
        office.timePassesTo("2026-11-24T10:00:00Z");
        office.completes("embla", file, "Decide escalation", Map.of("escalationDecision", "UPHELD", "escalationDecisionReasons", "It is grave."));
        assertThat(desk.due("gudrun", file, "Escalate dispute")).as("five days from the decision below").isEqualTo("2026-12-01T16:00:00Z");
        office.timePassesTo("2026-11-26T10:00:00Z");
        escalates();
        assertThat(desk.due("sindri", file, "Decide escalation")).as("ten days, from the decision below, too").isEqualTo("2026-12-08T16:00:00Z");
        office.timePassesTo("2026-12-08T16:01:00Z");
        assertThat(office.ends(file)).contains("EscalationLadder:EndEvent_ObjectionUpheld");
    }

    @Test
    @DisplayName("A rung without a limit does not take the file out of its own: when that passes, the head takes the file up, and the body still decides")
    void fileStillRules() {
        disputed();
        escalates();
        office.timePassesTo("2027-03-01T10:00:00Z");
        assertThat(facts.record(file)).contains("OUTER_LIMIT_REACHED");
        assertThat(desk.names("geir", file)).contains("Take up overdue file");
        assertThat(desk.names("embla", file)).containsExactly("Decide escalation");
    }
}
