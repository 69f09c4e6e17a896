package dev.assent.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.Answers;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.FileActs;
import dev.assent.office.Office;
import dev.assent.proof.Verification;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A State's own words of time are rows: its office closes at 14:00 in Dubai (10:00 UTC), rests on Fridays and Saturdays, and begins
 * here on Monday 23 November 2026 at 10:00 (06:00 UTC).
 */
@Tamira.Installed
class NationalTimeTest {
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    FileActs acts;
    @Autowired
    Verification verification;
    @Autowired
    IdentityService identity;

    @BeforeEach
    void peopleOfTamira() {
        office.itIs("2026-11-23T06:00:00Z");
        Tamira.arrives(identity);
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    private String received(String destination) {
        return office.submit(Tamira.application().replace("PortCouncil", "SaltOffice").replace("\"QU\"", "\"" + destination + "\""));
    }

    private Instant outerLimit(String file) {
        return ((OffsetDateTime) facts.row("select outer_limit from register.license_file where file_number = ?", file).get("outer_limit")).toInstant();
    }

    private boolean late(String file, String now) {
        return facts.count("select count(*) from register.license_file where file_number = ? and closed_at is null and outer_limit < cast(? as timestamp with time zone)"
                + " and not outer_stands", file, now) > 0;
    }

    @Test
    @DisplayName("Three months after its receipt an application that nobody has even looked at counts as refused: by the rule, signed by nobody, the applicant told how to appeal")
    void deemedRefusal() {
        String file = received("QU");
        assertThat(outerLimit(file)).as("23 February 2027, a Tuesday").isEqualTo("2027-02-23T10:00:00Z");
        office.timePassesTo("2027-01-24T10:00:00Z");
        assertThat(facts.record(file)).as("a month before").contains("REMINDER_SENT");
        office.timePassesTo("2027-02-23T09:59:00Z");
        assertThat(office.open(file)).containsExactly("Check completeness");
        office.timePassesTo("2027-02-23T10:01:00Z");
        assertThat(office.open(file)).isEmpty();
        assertThat(facts.row("select decision, deemed, drafted_by, countersigned_by, assessment_version, legal_basis from register.decision where file_number = ?", file))
                .containsEntry("decision", "REFUSED").containsEntry("deemed", true).containsEntry("drafted_by", null).containsEntry("countersigned_by", null)
                .containsEntry("assessment_version", null).containsEntry("legal_basis", "Decree on salt, art. 9");
        assertThat(facts.entry(file, "DECISION_ISSUED")).contains("SaltOfficeOuterLimits", "2026-06-01", "\"row\":1");
        assertThat(facts.entry(file, "OUTER_LIMIT_REACHED")).contains("DEEMED_REFUSAL", "SaltOfficeOuterLimits");
        assertThat(facts.text("select reasons from register.decision where file_number = ?", file)).contains("Administrative Court of Tamira", "26 مارس 2027");
        assertThat(facts.row("select standing from register.license_file where file_number = ?", file)).containsEntry("standing", "REFUSED");
        assertThat(office.ends(file)).contains("OuterLimit:EndEvent_ApplicationRefused");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    private static final Map<String, Object> COURT = Map.of("expressReasons", "The court has told the office to decide.");

    @Test
    @DisplayName("Where the row says so, the lead decides a refused file expressly: assessed and signed by two, in the place of the silence; it was closed when silence closed it")
    void decidedExpressly() {
        String file = received("QU");
        office.timePassesTo("2027-02-23T10:01:00Z");
        Object closed = facts.row("select closed_at from register.license_file where file_number = ?", file).get("closed_at");
        office.timePassesTo("2027-03-10T06:00:00Z");
        acts.begins("hind", file, "ExpressDecision", COURT);
        office.completes("hind", file, "Assess risk", Answers.noRisk());
        office.completes("hind", file, "Draft decision", Answers.grant());
        office.completes("hamad", file, "Countersign decision", Answers.countersign());
        assertThat(office.ends(file)).contains("ExpressDecision:EndEvent_DecidedExpressly");
        assertThat(facts.row("select decision, deemed, drafted_by from register.decision where file_number = ?", file)).containsEntry("decision", "GRANTED")
                .containsEntry("deemed", false).containsEntry("drafted_by", "hind");
        assertThat(facts.row("select standing, closed_at from register.license_file where file_number = ?", file)).containsEntry("standing", "GRANTED").containsEntry("closed_at", closed);
        assertThat(facts.record(file)).containsSubsequence("OUTER_LIMIT_REACHED", "DECISION_ISSUED", "EXPRESS_DECISION_OPENED", "DECISION_ISSUED");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("A file that silence has not refused is not decided by the way of an express decision")
    void notTwice() {
        String file = received("OM");
        office.completes("hind", file, "Check completeness", Answers.complete());
        assertThat(acts.tries("hind", file, "ExpressDecision", COURT).status()).isNotEqualTo(201);
    }

    @Test
    @DisplayName("The silence of the office refuses in the middle of a consultation, too: the agencies need not answer any more")
    void refusedUnderWay() {
        String file = received("QU");
        office.timePassesTo("2027-02-20T06:00:00Z");
        office.completes("hind", file, "Check completeness", Answers.complete());
        office.completes("hind", file, "Assess risk", Answers.noRisk());
        assertThat(outerLimit(file)).as("completeness does not move it").isEqualTo("2027-02-23T10:00:00Z");
        assertThat(office.open(file)).contains("Give opinion");
        office.timePassesTo("2027-02-23T10:01:00Z");
        assertThat(office.open(file)).isEmpty();
        assertThat(facts.count("select count(*) from register.notice where file_number = ? and notice_key like '%/ended/armedForces%'", file)).isEqualTo(1);
    }

    @Test
    @DisplayName("What the applicant is asked stops the clock of the file where the row says so: it is not late meanwhile, and ends later by as much")
    void questionsStopIt() {
        String file = received("QU");
        office.timePassesTo("2027-02-15T06:00:00Z");
        office.completes("hind", file, "Check completeness", Answers.incomplete("The contract"));
        office.timePassesTo("2027-02-25T06:00:00Z");
        assertThat(late(file, "2027-02-25T06:00:00Z")).isFalse();
        assertThat(office.open(file)).containsExactly("Receive missing items");
        office.completes("clara", file, "Receive missing items", Map.of("itemsNote", "The contract"));
        // 15 to 25 February are ten days; 5 March is a Friday, so Sunday the 7th
        assertThat(outerLimit(file)).isEqualTo("2027-03-07T10:00:00Z");
        assertThat(facts.record(file)).contains("OUTER_LIMIT_DERIVED_ANEW");
        assertThat(facts.count("select count(*) from register.notice where file_number = ? and notice_key like '%/outer/%'", file)).isPositive();
        office.timePassesTo("2027-03-07T09:59:00Z");
        assertThat(office.open(file)).containsExactly("Check completeness");
        office.timePassesTo("2027-03-07T10:01:00Z");
        assertThat(office.ends(file)).contains("OuterLimit:EndEvent_ApplicationRefused");
    }

    @Test
    @DisplayName("What a question is for decides whether the clock stands: a missing document stops it, anything else does not")
    void purposeOfAQuestion() {
        String file = received("QU");
        office.completes("hind", file, "Check completeness", Answers.complete());
        acts.begins("hind", file, "InformationRequest", Map.of("question", "Which colour?", "questionPurpose", "GOODS"));
        assertThat(facts.count("select count(*) from register.license_file where file_number = ? and outer_stands", file)).isZero();
        acts.begins("hind", file, "InformationRequest", Map.of("question", "Where is the contract?", "questionPurpose", "DOCUMENT"));
        assertThat(facts.count("select count(*) from register.license_file where file_number = ? and outer_stands", file)).isEqualTo(1);
        Instant before = outerLimit(file);
        office.timePassesTo("2026-11-30T06:00:00Z");
        office.tasks("clara", file).stream().map(task -> task.getName()).forEach(name -> assertThat(name).isEqualTo("Record answer"));
        assertThat(outerLimit(file)).isEqualTo(before);
        // nobody answers: the clock of the file is restarted for the question, and by the closing that follows from it, in one step
        office.timePassesTo("2027-03-10T06:00:00Z");
        assertThat(facts.row("select standing from register.license_file where file_number = ?", file)).containsEntry("standing", "LAPSED");
    }

    @Test
    @DisplayName("A body above takes the file up where the row says that it climbs; the file is decided as before")
    void climbs() {
        String file = received("JO");
        office.completes("hind", file, "Check completeness", Answers.complete());
        assertThat(outerLimit(file)).as("22 January 2027 is a Friday, so the Thursday before").isEqualTo("2027-01-21T10:00:00Z");
        office.timePassesTo("2027-01-21T10:01:00Z");
        assertThat(desk.names("rania", file)).containsExactly("Take up overdue file");
        assertThat(desk.names("hind", file)).doesNotContain("Take up overdue file");
        office.completes("rania", file, "Take up overdue file", Map.of("overdueMeasures", "The office decides by Sunday."));
        assertThat(office.ends(file)).contains("OuterLimit:EndEvent_OverdueFileTakenUp");
        assertThat(office.open(file)).containsExactly("Assess risk");
    }

    @Test
    @DisplayName("The applicant gains a right, and is told which, where and until when")
    void rights() {
        String file = received("SA");
        office.completes("hind", file, "Check completeness", Answers.complete());
        office.timePassesTo(outerLimit(file).plusSeconds(60).toString());
        assertThat(desk.names("hind", file)).contains("Take up overdue file");
        assertThat(facts.entry(file, "OUTER_LIMIT_REACHED")).contains("RIGHT_TO_SUE", "Decree on salt, art. 11");
        assertThat(facts.row("select decision from (select count(*) as decision from register.decision where file_number = ?) d", file)).containsEntry("decision", 0L);
    }

    @Test
    @DisplayName("Twelve hours of business: from ten on Monday to two on Tuesday, and the applicant may complain")
    void hoursOfBusiness() {
        String file = received("KW");
        // four hours on Monday, six on Tuesday (25 November is no holiday of this office), two on Wednesday
        assertThat(outerLimit(file)).isEqualTo("2026-11-25T06:00:00Z");
        office.timePassesTo("2026-11-25T06:01:00Z");
        assertThat(facts.entry(file, "OUTER_LIMIT_REACHED")).contains("RIGHT_TO_COMPLAIN");
    }

    private String asked() {
        String file = received("OM");
        office.timePassesTo("2026-11-24T06:00:00Z");
        office.completes("hind", file, "Check completeness", Answers.complete());
        office.completes("hind", file, "Assess risk", Answers.noRisk());
        return file;
    }

    @Test
    @DisplayName("A limit computed from the file counts from its receipt and rolls to the next working day; one in hours of business counts from when the agency is asked")
    void agencies() {
        String file = asked();
        // two months because of the value; 23 January 2027 is a Saturday
        assertThat(facts.deadline(file, "armedForces")).isEqualTo("2027-01-24T10:00:00Z");
        assertThat(facts.text("select consultee from register.consultation where file_number = ? and agency = 'armedForces'", file)).contains("\"limit\":2");
        // four hours on Tuesday, six on Wednesday, two on Thursday
        assertThat(facts.deadline(file, "coastGuard")).isEqualTo("2026-11-26T06:00:00Z");
        office.timePassesTo("2026-11-26T06:01:00Z");
        assertThat(facts.opinions(file)).containsExactly("coastGuard OBJECTION deemed");
    }

    @Test
    @DisplayName("The right to escalate counts from when the file was complete, where its rung says so")
    void window() {
        String file = asked();
        office.completes("ghada", file, "Give opinion", Answers.noObjection());
        office.completes("aziz", file, "Give opinion", Answers.objection());
        assertThat(desk.due("hind", file, "Escalate dispute")).isEqualTo("2027-01-24T10:00:00Z");
    }

    private String drafting(String destination) {
        String file = received(destination);
        office.completes("hind", file, "Check completeness", Answers.complete());
        office.completes("hind", file, "Assess risk", Answers.noRisk());
        office.completes("ghada", file, "Give opinion", Answers.noObjection());
        office.completes("aziz", file, "Give opinion", Answers.noObjection());
        return file;
    }

    private static Map<String, Object> until(String day) {
        Map<String, Object> grant = new HashMap<>(Answers.grant());
        grant.put("validUntil", day);
        return grant;
    }

    @Test
    @DisplayName("A license is valid for as long as its terms say, and a draft that says longer is refused with the field")
    void validity() {
        String file = drafting("QU");
        assertThat(desk.variable("hind", file, "Draft decision", "validUntil")).isEqualTo("2027-11-23");
        assertThatThrownBy(() -> office.completes("hind", file, "Draft decision", until("2028-11-24"))).hasMessageContaining("license terms");
        office.completes("hind", file, "Draft decision", until("2028-11-23"));
        office.completes("hamad", file, "Countersign decision", Answers.countersign());
        assertThat(facts.row("select kind, license_number from register.license where file_number = ?", file)).containsEntry("kind", "LICENSE");
    }

    @Test
    @DisplayName("A preliminary consent is no license: it has another number, the record says what it is, and the letter says how it ends")
    void preliminaryConsent() {
        String file = drafting("OM");
        assertThat(desk.variable("hind", file, "Draft decision", "validUntil")).isEqualTo("2027-02-23");
        office.completes("hind", file, "Draft decision", until("2027-02-23"));
        office.completes("hamad", file, "Countersign decision", Answers.countersign());
        assertThat(facts.row("select kind, license_number from register.license where file_number = ?", file)).containsEntry("kind", "PRELIMINARY_CONSENT")
                .extracting("license_number").asString().startsWith("DOC-");
        assertThat(facts.entry(file, "DECISION_ISSUED")).contains("PRELIMINARY_CONSENT");
    }

    @Test
    @DisplayName("A row that says nothing more than before means what it meant: a year from completeness, and the head takes the file up")
    void asBefore() {
        String file = received("OM");
        office.timePassesTo("2026-11-30T06:00:00Z");
        office.completes("hind", file, "Check completeness", Answers.complete());
        assertThat(outerLimit(file)).isEqualTo("2027-11-30T10:00:00Z");
    }
}
