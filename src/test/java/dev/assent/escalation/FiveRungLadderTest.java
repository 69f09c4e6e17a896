package dev.assent.escalation;

import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.objection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.clock.FileClock;
import dev.assent.engine.SubmissionRefused;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.office.Study;
import dev.assent.office.StudyTest;
import dev.assent.proof.Verification;
import dev.assent.register.Access;
import dev.assent.register.Reader;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The ladder by itself. Its five rungs are rows of a table for tests: another body, window, rank, content, limit and meaning of
 * silence on each. Foreign Affairs objects with binding force on Monday 23 November 2026, 9:00; Defence and Customs do not.
 */
@StudyTest
class FiveRungLadderTest {
    private static final Map<String, Object> WAIVER = Map.of("escalates", false);
    @Autowired
    Office office;
    @Autowired
    Study study;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    Verification verification;
    @Autowired
    Access access;
    @Autowired
    FormService forms;
    @Autowired
    FileClock clock;
    @Autowired
    TransactionTemplate transaction;

    private static Map<String, Object> escalation(String reasons, String legalBasis, String proposal) {
        Map<String, Object> answers = new HashMap<>(Map.of("escalates", true));
        answers.put("escalationReasons", reasons);
        answers.put("escalationLegalBasis", legalBasis);
        answers.put("escalationProposal", proposal);
        return answers;
    }

    private static Map<String, Object> decision(String decision, String conditions) {
        Map<String, Object> answers = new HashMap<>(Map.of("escalationDecision", decision, "escalationDecisionReasons", "Considered in session."));
        if (conditions != null) {
            answers.put("escalationConditions", conditions);
        }
        return answers;
    }

    /** Foreign Affairs says this, the two others have no objection; then the ladder begins. */
    private String disputed(Map<String, Object> foreignAffairs) {
        String file = study.file("G02");
        study.start("SettledConsultation", file, Map.of("finding", "ACCEPTABLE", "consulteesTable", "DisputeConsultees", "ladderTable", "FiveRungsLadder"));
        office.completes("fatima", file, "Give opinion", foreignAffairs);
        office.completes("david", file, "Give opinion", noObjection());
        office.completes("carl", file, "Give opinion", noObjection());
        return file;
    }

    private String disputed() {
        return disputed(objection());
    }

    /** The lead carries it to the first body. */
    private String onRungOne() {
        String file = disputed();
        office.completes("lena", file, "Escalate dispute", escalation("The region is calm.", null, null));
        return file;
    }

    /** The first body is silent, the second overrules: the objector may climb. */
    private String belowRungThree() {
        String file = onRungOne();
        office.timePassesTo("2026-11-26T16:01:00Z");
        office.completes("julia", file, "Decide escalation", decision("OVERRULED", null));
        return file;
    }

    /** The objector is upheld on the third rung: the lead and whoever was consulted may climb. */
    private String belowRungFour() {
        String file = belowRungThree();
        office.completes("dalia", file, "Escalate dispute", escalation("New facts.", "s. 15", "Half of it."));
        office.completes("ivan", file, "Decide escalation", decision("UPHELD", null));
        return file;
    }

    private void refused(String person, String file, String task, Map<String, Object> answers, String... sentences) {
        assertThatThrownBy(() -> office.completes(person, file, task, answers)).isInstanceOf(SubmissionRefused.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(sentences));
    }

    private Object out(String file, String name) {
        return study.output("SettledConsultation", file, name);
    }

    @Test
    @DisplayName("From the first rung to the last: by escalation and by silence, each rung by its own row, until nobody climbs any further")
    void allTheWay() {
        String file = belowRungFour();
        office.completes("david", file, "Escalate dispute", Map.of("escalates", true));
        office.completes("ernest", file, "Decide escalation", decision("OVERRULED_WITH_CONDITIONS", "Deliveries in three phases\nA visit each year"));
        assertThat(office.open(file)).containsExactly("Check completeness", "Escalate dispute");
        office.completes("fatima", file, "Escalate dispute", escalation("Once more.", "s. 15", null));
        assertThat(desk.names("caleb", file)).containsExactly("Decide escalation");
        refused("caleb", file, "Decide escalation", decision("UPHELD", null), "must be entered by the head of the body");
        office.completes("paula", file, "Decide escalation", decision("OVERRULED_WITH_CONDITIONS", "Deliveries in two phases"));

        assertThat(out(file, "mandate")).isEqualTo("APPROVE");
        assertThat(out(file, "mandateBody")).isEqualTo("councilOfMinisters");
        assertThat(out(file, "mandateLines")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).isEmpty();
        assertThat(facts.rows("select rung, body, agency, outcome, expired from register.escalation where file_number = ? order by rung", file))
                .extracting(row -> row.get("rung") + " " + row.get("body") + " " + row.get("agency") + " " + row.get("outcome") + " " + row.get("expired"))
                .containsExactly("1 secretariat licensing NEXT_RUNG true", "2 justice null OVERRULED false", "3 interior foreignAffairs UPHELD false",
                        "4 economy defence OVERRULED false", "5 councilOfMinisters foreignAffairs OVERRULED false");
        assertThat(facts.row("select outcome, body, conditions from register.settlement where file_number = ?", file))
                .containsEntry("outcome", "APPROVE").containsEntry("body", "councilOfMinisters").containsEntry("conditions", "Deliveries in two phases");
        assertThat(facts.record(file)).containsSubsequence("OPINION_GIVEN", "ESCALATION_OFFERED", "ESCALATION_LODGED", "ESCALATION_EXPIRED", "ESCALATION_DECIDED",
                "ESCALATION_OFFERED", "ESCALATION_LODGED", "ESCALATION_DECIDED", "ESCALATION_OFFERED", "ESCALATION_LODGED", "ESCALATION_DECIDED",
                "ESCALATION_OFFERED", "ESCALATION_LODGED", "ESCALATION_DECIDED", "DISPUTE_SETTLED");
        assertThat(office.ends(file)).contains("EscalationLadder:EndEvent_ObjectionOverruled", "SettledConsultation:EndEvent_ConsultationSettled");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("An escalation without reasons is refused, the refusal recorded, and nothing else stored; with reasons it is accepted")
    void withoutReasons() {
        String file = disputed();
        refused("lena", file, "Escalate dispute", escalation("", null, null), "An escalation needs reasons.");
        assertThat(facts.record(file)).contains("ESCALATION_REFUSED").doesNotContain("ESCALATION_LODGED");
        assertThat(facts.entry(file, "ESCALATION_REFUSED")).contains("An escalation needs reasons.");
        assertThat(desk.variable("lena", file, "Escalate dispute", "escalates")).isNull();
        assertThat(facts.count("select count(*) from register.escalation where file_number = ?", file)).isZero();
        office.completes("lena", file, "Escalate dispute", escalation("The region is calm.", null, null));
        assertThat(facts.row("select agency, signed_by, reasons, stood, body from register.escalation where file_number = ?", file))
                .containsEntry("agency", "licensing").containsEntry("signed_by", "lena").containsEntry("reasons", "The region is calm.")
                .containsEntry("stood", "REFUSE").containsEntry("body", "secretariat");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Too low a rank, and content the row asks for: each is refused with its reason and recorded; a minister outranks a deputy")
    void rankAndContent() {
        String file = belowRungThree();
        Map<String, Object> whole = escalation("New facts.", "s. 15", "Half of it.");
        refused("fatima", file, "Escalate dispute", whole, "must be signed by a deputy minister");
        refused("farida", file, "Escalate dispute", whole, "must be signed by a deputy minister");
        refused("farida", file, "Escalate dispute", WAIVER, "must be signed by a deputy minister");
        refused("dalia", file, "Escalate dispute", escalation("New facts.", "", "Half of it."), "An escalation needs its legal basis.");
        refused("dalia", file, "Escalate dispute", escalation("New facts.", "s. 15", null), "Say how you propose to settle the dispute.");
        refused("dalia", file, "Escalate dispute", escalation(null, null, null), "needs reasons", "needs its legal basis", "propose to settle");
        assertThat(facts.record(file).stream().filter("ESCALATION_REFUSED"::equals)).hasSize(6);
        assertThat(facts.rows("select actor from register.record where file_number = ? and kind = 'ESCALATION_REFUSED' order by place", file))
                .extracting(row -> row.get("actor")).containsExactly("fatima", "farida", "farida", "dalia", "dalia", "dalia");
        office.completes("mona", file, "Escalate dispute", whole);
        assertThat(facts.row("select signed_by, legal_basis, proposal from register.escalation where file_number = ? and rung = 3", file))
                .containsEntry("signed_by", "mona").containsEntry("legal_basis", "s. 15").containsEntry("proposal", "Half of it.");
    }

    @Test
    @DisplayName("Who has not lost may not escalate: neither the objector while his objection stands, nor whom the row names but who is in favour")
    void notEntitled() {
        String file = disputed();
        assertThat(office.open(file)).containsExactly("Check completeness", "Escalate dispute");
        assertThat(desk.names("fatima", file)).isEmpty();
        Task task = desk.task("lena", file, "Escalate dispute");
        assertThatThrownBy(() -> office.as("fatima", () -> forms.submitTaskForm(task.getId(), escalation("x", "y", null))))
                .isInstanceOf(AuthorizationException.class);
        String above = belowRungThree();
        assertThat(desk.names("carl", above)).as("customs are named on the third rung, but have no objection").isEmpty();
        assertThat(desk.names("lena", above)).containsExactly("Check completeness");
        assertThat(desk.names("fatima", above)).containsExactly("Escalate dispute");
    }

    @Test
    @DisplayName("Too late: the window is closed, the objection is final, and the attempt is refused with its reason and recorded")
    void late() {
        String file = disputed();
        Task task = desk.task("lena", file, "Escalate dispute");
        assertThat(task.getDueDate()).isEqualTo("2026-11-30T16:00:00Z");
        office.timePassesTo("2026-11-30T15:59:00Z");
        assertThat(desk.names("lena", file)).contains("Escalate dispute");
        office.timePassesTo("2026-11-30T16:01:00Z");
        assertThat(desk.names("lena", file)).doesNotContain("Escalate dispute");
        assertThat(facts.record(file)).containsSubsequence("ESCALATION_OFFERED", "REMINDER_SENT", "ESCALATION_NOT_LODGED", "DISPUTE_SETTLED");
        assertThat(facts.entry(file, "ESCALATION_NOT_LODGED")).contains("\"waived\":false");
        assertThat(out(file, "mandate")).isEqualTo("REFUSE");
        assertThat(out(file, "mandateBody")).isEqualTo("foreignAffairs");
        assertThatThrownBy(() -> office.as("lena", () -> forms.submitTaskForm(task.getId(), escalation("The region is calm.", null, null))))
                .isInstanceOf(SubmissionRefused.class).hasMessageContaining("This task is no longer open");
        assertThat(facts.entry(file, "ESCALATION_REFUSED")).contains("no longer open");
        assertThatThrownBy(() -> office.as("carl", () -> forms.submitTaskForm(task.getId(), escalation("x", null, null)))).isInstanceOf(SubmissionRefused.class);
        assertThat(facts.record(file).stream().filter("ESCALATION_REFUSED"::equals)).as("a stranger's attempt is nobody's business").hasSize(1);
        assertThat(office.ends(file)).contains("EscalationRight:EndEvent_RightUnused", "EscalationLadder:EndEvent_ObjectionUpheld");
    }

    @Test
    @DisplayName("An agency is reminded of its right, and a body of its decision, before either clock ends")
    void reminders() {
        String file = disputed();
        office.timePassesTo("2026-11-27T15:59:00Z");
        assertThat(facts.notices(file, "Reminder: license file")).isEmpty();
        office.timePassesTo("2026-11-27T16:01:00Z");
        assertThat(facts.notices(file, "Reminder: license file")).containsExactly("licensing@veldora.example at 2026-11-27T16:00:00Z");
        assertThat(desk.mark("lena", file, "Escalate dispute")).isEqualTo("REMINDED");
        office.completes("lena", file, "Escalate dispute", escalation("The region is calm.", null, null));
        assertThat(desk.due("sara", file, "Decide escalation")).as("three working days: received after the cut-off on Friday").isEqualTo("2026-12-03T16:00:00Z");
        office.timePassesTo("2026-12-02T16:01:00Z");
        assertThat(facts.notices(file, "Reminder: license file")).contains("committee@veldora.example at 2026-12-02T16:00:00Z");
        assertThat(desk.mark("sara", file, "Decide escalation")).isEqualTo("REMINDED");
        assertThat(facts.notices(file, "Right to escalate")).containsExactly("licensing@veldora.example at 2026-11-23T09:00:00Z");
        assertThat(facts.noticeText(file, "Escalation on license file")).contains("A dispute between agencies is put before you.");
    }

    @Test
    @DisplayName("Silence of a body, passed on: the next body is asked at once, without anybody escalating")
    void passedOn() {
        String file = onRungOne();
        assertThat(desk.due("sara", file, "Decide escalation")).isEqualTo("2026-11-26T16:00:00Z");
        office.timePassesTo("2026-11-26T15:59:00Z");
        assertThat(desk.names("jonas", file)).isEmpty();
        office.timePassesTo("2026-11-26T16:01:00Z");
        assertThat(desk.names("sara", file)).isEmpty();
        assertThat(desk.due("jonas", file, "Decide escalation")).as("the next clock starts when the body is asked").isEqualTo("2026-12-03T16:00:00Z");
        assertThat(facts.entry(file, "ESCALATION_EXPIRED")).contains("NEXT_RUNG");
        assertThat(facts.row("select outcome, expired from register.escalation where file_number = ? and rung = 1", file))
                .containsEntry("outcome", "NEXT_RUNG").containsEntry("expired", true);
        assertThat(desk.variable("jonas", file, "Decide escalation", "standing")).isEqualTo("REFUSE");
    }

    @Test
    @DisplayName("Silence of a body that counts as overruled, then of one that counts as upheld")
    void deemed() {
        String file = onRungOne();
        office.timePassesTo("2026-12-03T16:01:00Z");
        assertThat(facts.row("select outcome, expired, decided_by from register.escalation where file_number = ? and rung = 2", file))
                .containsEntry("outcome", "OVERRULED").containsEntry("expired", true).containsEntry("decided_by", "engine");
        assertThat(facts.rows("select body from register.notice where file_number = ? and subject like 'Decision on the escalation%'", file))
                .hasSize(4).allSatisfy(notice -> assertThat(notice.get("body").toString()).contains("has not decided in time"));
        office.completes("dalia", file, "Escalate dispute", escalation("New facts.", "s. 15", "Half of it."));
        assertThat(desk.due("ivan", file, "Decide escalation")).as("fourteen calendar days, received after the cut-off").isEqualTo("2026-12-18T16:00:00Z");
        office.timePassesTo("2026-12-18T16:01:00Z");
        assertThat(facts.row("select outcome, expired from register.escalation where file_number = ? and rung = 3", file))
                .containsEntry("outcome", "UPHELD").containsEntry("expired", true);
        assertThat(office.open(file)).as("48 hours for the lead and everybody consulted who did not object")
                .containsExactly("Check completeness", "Escalate dispute", "Escalate dispute", "Escalate dispute");
        assertThat(desk.due("david", file, "Escalate dispute")).isEqualTo("2026-12-20T16:00:00Z");
        office.timePassesTo("2026-12-20T16:01:00Z");
        assertThat(out(file, "mandate")).as("nobody escalated: what silence meant is final").isEqualTo("REFUSE");
        assertThat(out(file, "mandateBody")).isEqualTo("interior");
    }

    @Test
    @DisplayName("The first valid escalation wins the rung: the others' tasks end, and one that comes after it is told so")
    void firstWins() {
        String file = belowRungFour();
        Task late = desk.task("carl", file, "Escalate dispute");
        assertThat(desk.names("lena", file)).contains("Escalate dispute");
        office.completes("david", file, "Escalate dispute", Map.of("escalates", true));
        assertThat(office.open(file)).containsExactly("Check completeness", "Decide escalation");
        assertThatThrownBy(() -> office.as("carl", () -> forms.submitTaskForm(late.getId(), Map.of("escalates", true))))
                .isInstanceOf(SubmissionRefused.class).hasMessageContaining("no longer open");
        assertThat(facts.row("select agency from register.escalation where file_number = ? and rung = 4", file)).containsEntry("agency", "defence");
    }

    @Test
    @DisplayName("Two agencies escalate in the same moment: one wins, the other is refused, and a waiver in that moment changes nothing")
    void sameMoment() {
        String file = belowRungFour();
        String first = desk.task("david", file, "Escalate dispute").getId();
        String second = desk.task("carl", file, "Escalate dispute").getId();
        String third = desk.task("lena", file, "Escalate dispute").getId();
        office.as("david", () -> forms.submitTaskForm(first, new HashMap<>(Map.of("escalates", true))));
        assertThatThrownBy(() -> office.as("carl", () -> forms.submitTaskForm(second, new HashMap<>(Map.of("escalates", true)))))
                .hasMessageContaining("Another agency has escalated this dispute already.");
        assertThat(facts.entry(file, "ESCALATION_REFUSED")).contains("Another agency has escalated this dispute already.");
        assertThat(facts.row("select actor from register.record where file_number = ? and kind = 'ESCALATION_REFUSED'", file)).containsEntry("actor", "carl");
        office.as("lena", () -> forms.submitTaskForm(third, new HashMap<>(WAIVER)));
        office.work();
        assertThat(office.open(file)).containsExactly("Check completeness", "Decide escalation");
    }

    @Test
    @DisplayName("Two agencies escalate while neither knows of the other: one is accepted, and the record says that the other came second")
    void race() throws Exception {
        String file = belowRungFour();
        String first = desk.task("david", file, "Escalate dispute").getId();
        String second = desk.task("carl", file, "Escalate dispute").getId();
        CountDownLatch lodged = new CountDownLatch(1);
        // the first has lodged and not yet committed when the second lodges: the database makes the second wait, and lose
        CompletableFuture<Void> winner = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(open -> {
            office.as("david", () -> forms.submitTaskForm(first, new HashMap<>(Map.of("escalates", true))));
            lodged.countDown();
            pause();
        }));
        CompletableFuture<Void> loser = CompletableFuture.runAsync(() -> {
            await(lodged);
            office.as("carl", () -> forms.submitTaskForm(second, new HashMap<>(Map.of("escalates", true))));
        });
        winner.get(30, TimeUnit.SECONDS);
        assertThatThrownBy(() -> loser.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("Another agency has escalated this dispute already.");
        office.work();
        assertThat(facts.rows("select actor from register.record where file_number = ? and kind = 'ESCALATION_REFUSED'", file))
                .extracting(row -> row.get("actor")).containsExactly("carl");
        assertThat(facts.row("select agency from register.escalation where file_number = ? and rung = 4", file)).containsEntry("agency", "defence");
        assertThat(office.open(file)).containsExactly("Check completeness", "Decide escalation");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    @DisplayName("Everybody waives: the window need not pass, and what stood is final")
    void waived() {
        String file = belowRungFour();
        office.completes("david", file, "Escalate dispute", WAIVER);
        office.completes("carl", file, "Escalate dispute", WAIVER);
        assertThat(out(file, "mandate")).isNull();
        office.completes("lena", file, "Escalate dispute", WAIVER);
        assertThat(out(file, "mandate")).isEqualTo("REFUSE");
        assertThat(facts.entry(file, "ESCALATION_NOT_LODGED")).contains("\"waived\":true");
    }

    @Test
    @DisplayName("A body whose silence means that the file waits is alarmed again and again, and may still decide")
    void holds() {
        String file = belowRungFour();
        office.completes("david", file, "Escalate dispute", Map.of("escalates", true));
        assertThat(desk.due("elsa", file, "Decide escalation")).as("72 hours after Thursday 26 November, 16:01").isEqualTo("2026-11-29T16:01:00Z");
        office.timePassesTo("2026-11-29T16:02:00Z");
        assertThat(desk.mark("elsa", file, "Decide escalation")).isEqualTo("OVERDUE");
        assertThat(desk.due("elsa", file, "Decide escalation")).isEqualTo("2026-12-02T16:01:00Z");
        assertThat(facts.notices(file, "Overdue: escalation")).containsExactly("emil@veldora.example at 2026-11-29T16:01:00Z");
        office.timePassesTo("2026-12-03T10:00:00Z");
        assertThat(facts.notices(file, "Overdue: escalation")).hasSize(2);
        assertThat(facts.notices(file, "License file " + file + " waits for a silent agency")).as("and who decides the file, as often")
                .containsExactly("licensing@veldora.example at 2026-11-29T16:01:00Z", "licensing@veldora.example at 2026-12-02T16:01:00Z");
        assertThat(desk.variable("elsa", file, "Decide escalation", "overdueSince")).as("the first deadline, not the last alarm")
                .isEqualTo(Date.from(Instant.parse("2026-11-29T16:01:00Z")));
        assertThat(facts.record(file).stream().filter("ESCALATION_EXPIRED"::equals)).as("rung 1 once, rung 4 twice").hasSize(3);
        refused("elsa", file, "Decide escalation", decision("UPHELD", null), "Your rank is too low to enter the decision of this body.");
        office.completes("ernest", file, "Decide escalation", decision("UPHELD", null));
        assertThat(facts.row("select outcome, expired, decided_by from register.escalation where file_number = ? and rung = 4", file))
                .containsEntry("outcome", "UPHELD").containsEntry("expired", false).containsEntry("decided_by", "ernest");
    }

    @Test
    @DisplayName("Silence of the last body leaves final what stood before")
    void finalBySilence() {
        String file = belowRungFour();
        office.completes("david", file, "Escalate dispute", Map.of("escalates", true));
        office.completes("ernest", file, "Decide escalation", decision("OVERRULED_WITH_CONDITIONS", "Deliveries in three phases"));
        office.completes("fatima", file, "Escalate dispute", escalation("Once more.", "s. 15", null));
        assertThat(desk.due("paula", file, "Decide escalation")).isEqualTo("2026-12-04T16:00:00Z");
        office.timePassesTo("2026-12-04T16:01:00Z");
        assertThat(out(file, "mandate")).isEqualTo("APPROVE");
        assertThat(out(file, "mandateBody")).isEqualTo("economy");
        assertThat(facts.row("select conditions from register.settlement where file_number = ?", file)).containsEntry("conditions", "Deliveries in three phases");
        assertThat(office.ends(file)).contains("EscalationDecision:EndEvent_EscalationExpired");
    }

    @Test
    @DisplayName("Without an objection, or where all object, there is nothing to settle")
    void nothingToSettle() {
        String file = disputed(noObjection());
        assertThat(out(file, "mandate")).isEqualTo("NONE");
        assertThat(out(file, "mandateBody")).isNull();
        assertThat(office.open(file)).containsExactly("Check completeness");
        assertThat(facts.record(file)).doesNotContain("DISPUTE_SETTLED");
        assertThat(office.ends(file)).contains("EscalationLadder:EndEvent_DecisionLeftToAuthority");
    }

    @Test
    @DisplayName("A binding objection to one line that nobody escalates forbids that line only")
    void lines() {
        String file = disputed(Map.of("opinionScope", "PER_LINE", "opinion", "NO_OBJECTION",
                "lineOpinions", List.of(Map.of("line", 1, "description", "Armoured patrol vehicle with 12.7 mm mount", "lineOpinion", "OBJECTION", "lineReasons", "Too many."))));
        office.completes("lena", file, "Escalate dispute", WAIVER);
        assertThat(out(file, "mandate")).isEqualTo("NONE");
        assertThat(out(file, "mandateLines")).isEqualTo(List.of(1));
        assertThat(facts.row("select outcome, lines, body from register.settlement where file_number = ?", file)).containsEntry("outcome", "REFUSE")
                .containsEntry("lines", "[1]").containsEntry("body", "foreignAffairs");
        assertThat(office.ends(file)).contains("EscalationLadder:EndEvent_ObjectionUpheld");
    }

    @Test
    @DisplayName("The clock of the file stands: neither window nor limit expires, and both move by what it stood")
    void clockStopped() {
        String file = disputed();
        office.timePassesTo("2026-11-24T10:00:00Z");
        transaction.executeWithoutResult(status -> clock.stop("q-1" + file, file, null, "A question to the applicant", "lena"));
        office.timePassesTo("2026-12-08T10:00:00Z");
        assertThat(desk.names("lena", file)).contains("Escalate dispute");
        transaction.executeWithoutResult(status -> clock.restart("q-1" + file, file));
        office.work();
        // four of the five days are left, the first of them is 9 December
        assertThat(desk.due("lena", file, "Escalate dispute")).isEqualTo("2026-12-14T16:00:00Z");
        office.completes("lena", file, "Escalate dispute", escalation("The region is calm.", null, null));
        assertThat(desk.due("sara", file, "Decide escalation")).isEqualTo("2026-12-11T16:00:00Z");
        transaction.executeWithoutResult(status -> clock.stop("q-3" + file, file, null, "Another question to the applicant", "lena"));
        office.timePassesTo("2026-12-10T10:00:00Z");
        transaction.executeWithoutResult(status -> clock.restart("q-3" + file, file));
        office.work();
        assertThat(desk.due("sara", file, "Decide escalation")).isEqualTo("2026-12-15T16:00:00Z");
        assertThat(facts.row("select deadline from register.escalation where file_number = ?", file).get("deadline").toString()).startsWith("2026-12-15T16:00");
    }

    @Test
    @DisplayName("A right, and a question to a body, that begin while the clock stands lose nothing")
    void begunWhileStopped() {
        String file = study.file("G02");
        transaction.executeWithoutResult(status -> clock.stop("q-2" + file, file, null, "A question to the applicant", "lena"));
        study.start("SettledConsultation", file, Map.of("finding", "ACCEPTABLE", "consulteesTable", "DisputeConsultees", "ladderTable", "FiveRungsLadder"));
        office.completes("fatima", file, "Give opinion", objection());
        office.completes("david", file, "Give opinion", noObjection());
        office.completes("carl", file, "Give opinion", noObjection());
        office.timePassesTo("2026-12-08T10:00:00Z");
        assertThat(desk.names("lena", file)).contains("Escalate dispute");
        office.completes("lena", file, "Escalate dispute", escalation("The region is calm.", null, null));
        office.timePassesTo("2026-12-21T10:00:00Z");
        assertThat(desk.names("sara", file)).containsExactly("Decide escalation");
        transaction.executeWithoutResult(status -> clock.restart("q-2" + file, file));
        office.work();
        office.timePassesTo("2027-01-15T10:00:00Z");
        assertThat(desk.names("sara", file)).isEmpty();
    }

    @Test
    @DisplayName("Need to know: who may escalate reads what stands, not what others said; the body reads the opinions and, by the dossier, the file")
    void needToKnow() {
        String file = belowRungThree();
        assertThat(desk.variable("fatima", file, "Escalate dispute", "opinions")).isNull();
        assertThat(desk.variable("fatima", file, "Escalate dispute", "standing")).isEqualTo("APPROVE");
        assertThat(desk.variable("fatima", file, "Escalate dispute", "earlierDecision").toString()).contains("OVERRULED", "Considered in session.");
        assertThat(desk.variable("fatima", file, "Escalate dispute", "why").toString())
                .contains("FiveRungsLadder", "Study, rung 3", "If nobody escalates in time, what stands now is final.");
        office.completes("dalia", file, "Escalate dispute", escalation("New facts.", "s. 15", "Half of it."));
        assertThat(desk.variable("ivan", file, "Decide escalation", "opinions").toString()).contains("foreignAffairs", "defence", "customs");
        assertThat(desk.variable("ivan", file, "Decide escalation", "escalation").toString()).contains("New facts.", "Half of it.");
        assertThat(access.sight(new Reader("ivan", Set.of("interior")), file)).contains(Access.Sight.WHOLE);
        assertThat(access.sight(new Reader("elsa", Set.of("economy")), file)).isEmpty();
    }
}
