package dev.assent.actor;

import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.noRisk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.engine.SubmissionRefused;
import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A broker in the register, by the rows of the common table. Monday 23 November 2026, 9:00 in Lisbon. */
@ProcedureTest
class ActorRegistrationTest extends ProcedureFixture {
    private static final String ACTION = "ActorRegistration";
    private static final String TASK = "Confirm registration";
    private static int count;
    @Autowired
    RegistrationWatch watch;
    @Autowired
    RegistrationStanding standing;
    @Autowired
    RegisteredApplicant applicants;
    @Autowired
    RegistrationStore store;
    @Autowired
    Register register;
    @Autowired
    NationalSetups setups;
    private String file;
    private String number;

    @BeforeEach
    void received() {
        number = "VD-BR-77" + ++count;
        file = office.submit(Office.sample("G09").replace("\"G09-SAMPLE\"", "\"" + number + "\"").replace("Corbin Trade Advisers", "Corbin Advisers " + number));
    }

    private Map<String, Object> wants(String move) {
        Map<String, Object> answers = new HashMap<>(Map.of("registeredParty", "APPLICANT/1", "actorRegister", "BROKER", "registrationMove", move, "registrationNumber", number.toLowerCase(java.util.Locale.ROOT),
                "registrationReasons", "Examined.", "registrationLegalBasis", "Act, s. 4"));
        if (!move.equals("WITHDRAW")) {
            answers.put("registrationUntil", "2027-03-31");
        }
        return answers;
    }

    private void byTwo(String move) {
        acts.begins("lena", file, ACTION, wants(move));
        office.completes("luis", file, TASK, Map.of("registrationConfirmed", true));
    }

    private void refused(Map<String, Object> answers, String sentence) {
        Api.Answer answer = acts.tries("lena", file, ACTION, answers);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.text()).contains(sentence);
    }

    private String granted() {
        office.completes("lena", file, "Check completeness", Map.of("complete", true, "applicantRegistration", number));
        office.completes("lena", file, "Assess risk", noRisk());
        office.work();
        desk.nobodyObjects(file);
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        return facts.text("select license_number from register.license where file_number = ?", file);
    }

    private String standing(String license) {
        return facts.text("select standing from register.license where license_number = ?", license);
    }

    @Test
    @DisplayName("A broker whose registration was withdrawn waits, his clock not started; registered anew by two people, his file goes on, and the page of the file shows it")
    void waits() {
        byTwo("REGISTER");
        byTwo("WITHDRAW");
        assertThatThrownBy(() -> office.completes("lena", file, "Check completeness", Map.of("complete", true, "applicantRegistration", number)))
                .isInstanceOf(SubmissionRefused.class).hasMessageContaining("was withdrawn");
        office.completes("lena", file, "Check completeness", Answers.incomplete("The registration as a broker"));
        assertThat(facts.row("select complete_at, outer_limit from register.license_file where file_number = ?", file)).as("no clock").containsEntry("complete_at", null)
                .containsEntry("outer_limit", null);
        refused(wants("RENEW"), "or the registration was withdrawn");
        byTwo("REGISTER");
        office.completes("clara", file, "Receive missing items", Map.of("itemsNote", "Registered."));
        assertThat(standing(granted())).isEqualTo("IN_FORCE");
        Api.Answer dossier = api.get(api.login("lena"), "/api/files/" + file + "/dossier");
        assertThat(dossier.json().path("registrations").findValuesAsText("move")).containsExactly("REGISTER", "WITHDRAW", "REGISTER");
        assertThat(api.get(api.login("fatima"), "/api/files/" + file + "/dossier").json().has("registrations")).as("a consulted agency").isFalse();
        assertThat(facts.record(file)).containsSubsequence("REGISTRATION_ASKED", "ACTOR_REGISTERED", "REGISTRATION_WITHDRAWN", "ACTOR_REGISTERED");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("A withdrawn registration suspends the license in force in the same moment by a row, tells its holder no more than that, and an open file is not granted")
    void withdrawn() {
        byTwo("REGISTER");
        String license = granted();
        String other = office.submit(Office.sample("G09").replace("\"G09-SAMPLE\"", "\"" + number + "-2\"").replace("Corbin Trade Advisers", "Corbin Advisers " + number));
        office.completes("lena", other, "Check completeness", Map.of("complete", true, "applicantRegistration", number));
        office.completes("lena", other, "Assess risk", noRisk());
        office.work();
        desk.nobodyObjects(other);
        String stranger = office.submit(Office.sample("G09").replace("\"G09-SAMPLE\"", "\"" + number + "-4\""));
        Api.Answer taken = acts.tries("lena", stranger, ACTION, wants("WITHDRAW"));
        assertThat(taken.status()).as(taken.text()).isBetween(400, 499);
        assertThat(taken.text()).as("the number of another").contains("This number is registered for Corbin Advisers " + number);
        byTwo("WITHDRAW");
        assertThat(standing(license)).isEqualTo("SUSPENDED");
        assertThat(applicants.of(file)).as("in force again").isPresent();
        assertThatThrownBy(() -> applicants.demand(file)).as("granted").hasMessageContaining("is not in force");
        acts.begins("lena", file, "LicenseMeasure", Map.of("license", license, "licenseMove", "REINSTATE", "measureGround", "CLEARED",
                "measureReasons", "Cleared.", "measureLegalBasis", "Act, s. 5"));
        assertThatThrownBy(() -> office.completes("luis", file, "Confirm measure", Map.of("measureConfirmed", true)))
                .hasMessageContaining("The registration of the applicant is not in force");
        office.completes("luis", file, "Confirm measure", Map.of("measureConfirmed", false, "refusalReasons", "He is not registered."));
        assertThat(facts.entry(file, "LICENSE_SUSPENDED")).contains("\"ground\":\"REGISTRATION\"", "Act, s. 4");
        assertThat(facts.record(other)).contains("REGISTRATION_LAPSED");
        assertThat(facts.notices(other, "The registration of the applicant")).isNotEmpty();
        assertThatThrownBy(() -> office.completes("lena", other, "Draft decision", grant())).isInstanceOf(SubmissionRefused.class).hasMessageContaining("was withdrawn");
        assertThat(verification.verify(file).faults()).isEmpty();
        assertThat(verification.verify(other).faults()).isEmpty();
    }

    @Test
    @DisplayName("The number of another is no registration; the day after the last day ends it, once, and a renewal by two begins it again")
    void expired() {
        byTwo("REGISTER");
        String other = office.submit(Office.sample("G09").replace("\"G09-SAMPLE\"", "\"" + number + "-3\""));
        assertThatThrownBy(() -> office.completes("lena", other, "Check completeness", Map.of("complete", true, "applicantRegistration", number)))
                .hasMessageContaining("that of another");
        String license = granted();
        watch.look();
        assertThat(standing(license)).isEqualTo("IN_FORCE");
        office.timePassesTo("2027-03-31T20:00:00Z");
        watch.look();
        assertThat(standing(license)).as("the last day counts").isEqualTo("IN_FORCE");
        office.timePassesTo("2027-04-01T09:00:00Z");
        watch.look();
        watch.look();
        assertThat(standing(license)).isEqualTo("SUSPENDED");
        assertThat(facts.record(file).stream().filter("REGISTRATION_EXPIRED"::equals)).hasSize(1);
        Map<String, Object> renewal = wants("RENEW");
        refused(renewal, "is still to come");
        renewal.put("registrationUntil", "2029-03-31");
        acts.begins("lena", file, ACTION, renewal);
        office.completes("luis", file, TASK, Map.of("registrationConfirmed", true));
        assertThat(standing.of(file, "LeadAuthority", null)).isEqualTo("IN_FORCE");
        assertThat(standing(license)).as("in force again by people").isEqualTo("SUSPENDED");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Two people sign: who asked does not, whatever he changes; others do not begin; what is there already, or not there, is refused at its field")
    void twoPeople() {
        for (String person : List.of("fatima", "carl", "clara", "aura", "sami")) {
            assertThat(acts.tries(person, file, ACTION, wants("REGISTER")).status()).as(person).isEqualTo(404);
        }
        refused(wants("WITHDRAW"), "does not know this number");
        Map<String, Object> nobody = wants("REGISTER");
        nobody.put("registeredParty", "APPLICANT/9");
        assertThat(acts.tries("lena", file, ACTION, nobody).status()).isEqualTo(422);
        acts.begins("lena", file, ACTION, wants("REGISTER"));
        refused(wants("REGISTER"), "asked for already");
        assertThatThrownBy(() -> office.completes("lena", file, TASK, Map.of("registrationConfirmed", true))).hasMessageContaining("must be completed by a different person");
        desk.tamper("luis", file, TASK, "startedBy", "hassan");
        desk.tamper("luis", file, TASK, "registrationUntil", "2099-01-01");
        assertThatThrownBy(() -> office.completes("lena", file, TASK, Map.of("registrationConfirmed", true))).hasMessageContaining("cannot confirm it");
        office.completes("luis", file, TASK, Map.of("registrationConfirmed", false, "refusalReasons", "Not examined."));
        assertThat(office.ends(file)).contains("ActorRegistration:EndEvent_RegistrationDropped");
        assertThat(standing.of(file, "LeadAuthority", number)).as("believed, as the register does not know it").isEqualTo("BELIEVED");
        byTwo("REGISTER");
        refused(wants("REGISTER"), "is in the register already");
        assertThat(store.last("BROKER", number).orElseThrow().validUntil()).as("the words that the first wrote").hasToString("2027-03-31");
        assertThat(api.post(api.login("lena"), "/engine-rest/process-definition/key/ActorRegistration/start", "{\"businessKey\":\"" + file + "\"}").status()).isGreaterThanOrEqualTo(400);
    }

    @Test
    @DisplayName("Where a row refuses numbers that the register does not know, such a file is neither complete nor granted; without a row nobody is asked")
    void refusedWhereUnknown() {
        Demand strict = new Demand(null) {
            @Override
            Optional<Row> of(String setup, String activity) {
                return activity.equals("BROKERING") ? Optional.of(new Row("BROKER", false)) : Optional.empty();
            }
        };
        RegistrationStanding asked = new RegistrationStanding(jdbc, store, strict, register, setups);
        assertThat(asked.of(file, "LeadAuthority", number)).isEqualTo("UNKNOWN");
        assertThat(asked.of(file, "LeadAuthority", " ")).isEqualTo("MISSING");
        assertThat(asked.of(office.submit(Office.sample("G02")), "LeadAuthority", null)).isEqualTo("NOT_DEMANDED");
        for (String stands : List.of("UNKNOWN", "OF_ANOTHER", "WITHDRAWN", "EXPIRED")) {
            assertThat(fields(stands, "complete", true)).as(stands).containsExactly("complete");
            assertThat(fields(stands, "decision", "GRANTED_IN_PART")).as(stands).containsExactly("decision");
            assertThat(fields(stands, "decision", "REFUSED")).as(stands).isEmpty();
        }
        assertThat(fields("MISSING", "complete", true)).containsExactly("complete");
        for (String stands : List.of("IN_FORCE", "BELIEVED", "NOT_DEMANDED")) {
            assertThat(fields(stands, "complete", true)).as(stands).isEmpty();
        }
    }

    private List<Object> fields(String stands, String question, Object answer) {
        Map<String, Object> asked = new HashMap<>(Map.of("registrationStanding", stands, "file", Map.of("activity", "EXPORT")));
        List.of("complete", "decision", "countersigned").forEach(each -> asked.put(each, null));
        asked.put(question, answer);
        return engine.getDecisionService().evaluateDecisionTableByKey(question.equals("complete") ? "RegistrationAtIntake" : "RegistrationAdmissible", asked).getResultList().stream().map(row -> row.get("field")).toList();
    }
}
