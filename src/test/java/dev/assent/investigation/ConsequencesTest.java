package dev.assent.investigation;

import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.engine.SubmissionRefused;
import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import dev.assent.office.Tampers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What follows from an investigation, by the rows of the common table. */
@ProcedureTest
class ConsequencesTest extends ProcedureFixture {
    private static final String CONCLUDE = "Conclude investigation";
    private String file;
    private String license;

    @BeforeEach
    void granted() {
        file = desk.toDecide(Office.sample("G02").replace("\"registration\": \"VD-OP-0003\"", "\"registration\": \"VD-OP-0003\", \"mail\": \"export@castor.example\""));
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        license = facts.text("select license_number from register.license where file_number = ?", file);
    }

    private String investigated(String related) {
        Map<String, Object> said = new HashMap<>(Map.of("setup", "AdHocConsultation", "activity", "EXPORT", "urgency", "NORMAL", "suspicion", "Vehicles were seen elsewhere.",
                "source", "PARTNER_STATE", "place", "The port", "destination", "XO", "goods", "Vehicles", "attCategory", "2.1.b"));
        if (related != null) {
            said.put("relatedNumber", related);
        }
        AtomicReference<String> instance = new AtomicReference<>();
        String definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("SuspectedTransfer").latestVersion().singleResult().getId();
        office.as("lena", () -> instance.set(engine.getFormService().submitStartForm(definition, said).getId()));
        office.work();
        String number = engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceId(instance.get()).singleResult().getBusinessKey();
        office.completes("lena", number, "Choose consultees", Map.of("consulteeChoices", List.of(Map.of("agency", "enforcement"))));
        office.completes("felix", number, "Give opinion", Map.of("opinion", "NO_VIEW"));
        return number;
    }

    private static Map<String, Object> conclusion(String... measures) {
        return new HashMap<>(Map.of("conclusion", "CONFIRMED", "investigationFindings", "The source in the port told it.", "investigationMeasures", List.of(measures),
                "investigationReasons", "The trail leads abroad."));
    }

    private Map<String, Object> suspension() {
        Map<String, Object> answers = conclusion("SUSPEND_LICENSE");
        answers.putAll(Map.of("licensesToSuspend", license, "suspensionReasons", "Deliveries are examined.", "findingForFiles", "Vehicles of this license were resold."));
        return answers;
    }

    private String standing() {
        return facts.text("select standing from register.license where license_number = ?", license);
    }

    private List<Fault> refused(String investigation, Map<String, Object> answers) {
        AtomicReference<List<Fault>> faults = new AtomicReference<>();
        assertThatThrownBy(() -> office.completes("lena", investigation, CONCLUDE, answers)).isInstanceOfSatisfying(SubmissionRefused.class, said -> faults.set(said.faults()));
        return faults.get();
    }

    @Test
    @DisplayName("A license that is named is suspended in the same moment, its holder learns the reasons for holders alone, and the finding stands in the dossier of its file for whoever sees it whole")
    void suspended() {
        String investigation = investigated(null);
        office.completes("lena", investigation, CONCLUDE, suspension());
        assertThat(standing()).isEqualTo("SUSPENDED");
        assertThat(facts.entry(file, "LICENSE_SUSPENDED")).contains("\"ground\":\"DIVERSION\"", "Deliveries are examined.", "ATT Arts. 7(7), 11(4)");
        assertThat(facts.text("select body from register.letter where file_number = ? and letter = 'Suspension'", file)).contains("Deliveries are examined.")
                .doesNotContain("source in the port", "were resold", investigation);
        Api.Answer lead = api.get(api.login("lena"), "/api/files/" + file + "/dossier");
        assertThat(lead.at("/investigations/0/investigation")).isEqualTo(investigation);
        assertThat(lead.at("/investigations/0/finding")).isEqualTo("Vehicles of this license were resold.");
        assertThat(lead.text()).contains("Finding registered").doesNotContain("source in the port");
        assertThat(api.get(api.login("fatima"), "/api/files/" + file + "/dossier").text()).as("a consulted agency").doesNotContain(investigation, "were resold");
        assertThat(facts.row("select standing from register.license_file where file_number = ?", investigation)).containsEntry("standing", "CONCLUDED");
        assertThat(verification.verify(file).faults()).isEmpty();
        assertThat(verification.verify(investigation).faults()).isEmpty();
    }

    @Test
    @DisplayName("What a conclusion names and is not there refuses it at its field, and nothing is stored: a license, a party of a file, a license that no row lets be suspended")
    void refusedAtItsField() {
        String investigation = investigated(null);
        Map<String, Object> unknown = suspension();
        unknown.put("licensesToSuspend", license + ", LIC-EXP-2025-000007");
        assertThat(refused(investigation, unknown)).containsExactly(new Fault("licensesToSuspend", "There is no license LIC-EXP-2025-000007."));
        Map<String, Object> reassessed = conclusion("REASSESS_LICENSE");
        reassessed.put("licensesToReassess", "LIC-EXP-2025-000008");
        assertThat(refused(investigation, reassessed)).extracting(Fault::field).containsExactly("licensesToReassess");
        Map<String, Object> watched = conclusion("WATCH_PARTIES");
        watched.put("watchedParties", List.of(Map.of("name", "Nobody Of That File", "kind", "ENTITY", "partyFile", file, "watchReasons", "Resold")));
        assertThat(refused(investigation, watched)).extracting(Fault::field).containsExactly("watchedParties[0].partyFile");
        acts.begins("hassan", file, "LicenseMeasure", Map.of("license", license, "licenseMove", "SUSPEND", "measureGround", "DIVERSION", "measureReasons", "x", "measureLegalBasis", "y"));
        assertThat(refused(investigation, suspension())).singleElement().satisfies(fault -> assertThat(fault.field()).isEqualTo("licensesToSuspend"));
        for (Map<String, Object> silent : List.of(conclusion("SUSPEND_LICENSE"), conclusion("WATCH_PARTIES"), conclusion("ALERT_PARTNERS"))) {
            assertThatThrownBy(() -> office.completes("lena", investigation, CONCLUDE, silent)).isInstanceOf(SubmissionRefused.class);
        }
        Map<String, Object> shown = suspension();
        shown.put("conclusion", "NOT_CONFIRMED");
        assertThat(refused(investigation, shown)).extracting(Fault::field).containsExactly("investigationMeasures");
        assertThat(facts.record(investigation)).doesNotContain("INVESTIGATION_CONCLUDED");
        assertThat(facts.record(file)).doesNotContain("FINDING_REGISTERED");
        assertThat(facts.count("select count(*) from register.watched_party where file_number = ?", investigation)).isZero();
        office.completes("lena", investigation, CONCLUDE, conclusion("NONE"));
    }

    @Test
    @Tampers("the file as if its lines had been decided apart")
    @DisplayName("A license that another authority issued is laid before that one, and stays as it stands until its people act with their signatures; reassessment is the same task")
    void anotherAuthority() {
        jdbc.sql("insert into register.lead (file_number, track, authority, assigned_at) select file_number, 'SMALL_ARMS', 'smallArmsOffice', received_at from register.license_file where file_number = ?")
                .param(file).update();
        jdbc.sql("update register.license set track = 'SMALL_ARMS' where license_number = ?").param(license).update();
        String investigation = investigated(file);
        office.completes("lena", investigation, CONCLUDE, suspension());
        assertThat(standing()).isEqualTo("IN_FORCE");
        assertThat(desk.names("sami", file)).contains("Consider license");
        assertThat(desk.names("lena", file)).doesNotContain("Consider license");
        assertThat(desk.variable("sami", file, "Consider license", "reviewText")).isEqualTo("Vehicles of this license were resold.");
        Map<String, Object> revoked = Map.of("reviewOutcome", "REVOKE", "measureGround", "DIVERSION", "measureReasons", "Resold.", "measureLegalBasis", "Act, s. 9");
        office.completes("sami", file, "Consider license", revoked);
        assertThat(standing()).as("until the second signs").isEqualTo("IN_FORCE");
        office.completes("salma", file, "Confirm measure", Map.of("measureConfirmed", true));
        assertThat(standing()).isEqualTo("REVOKED");
        assertThat(facts.entry(file, "LICENSE_CONSIDERED")).contains(investigation, "\"outcome\":\"REVOKE\"");
    }

    @Test
    @DisplayName("A license to be reassessed is a task of its authority, which may leave it as it stands, with reasons; a move that no row allows is refused and the task stays")
    void reassessed() {
        String investigation = investigated(license);
        Map<String, Object> answers = conclusion("REASSESS_LICENSE");
        answers.put("licensesToReassess", license.toLowerCase(java.util.Locale.ROOT));
        office.completes("lena", investigation, CONCLUDE, answers);
        assertThat(facts.notices(file, "A license of file")).isNotEmpty();
        Map<String, Object> wrong = Map.of("reviewOutcome", "REVOKE", "measureGround", "OTHER", "measureReasons", "x", "measureLegalBasis", "y");
        assertThatThrownBy(() -> office.completes("luis", file, "Consider license", wrong)).hasMessageContaining("Not on this ground");
        assertThatThrownBy(() -> office.completes("luis", file, "Consider license", Map.of("reviewOutcome", "LEAVE"))).isInstanceOf(SubmissionRefused.class);
        office.completes("luis", file, "Consider license", Map.of("reviewOutcome", "LEAVE", "leaveReasons", "The vehicles are there: the embassy saw them."));
        assertThat(standing()).isEqualTo("IN_FORCE");
        assertThat(facts.entry(file, "LICENSE_CONSIDERED")).contains("the embassy saw them", "FINDING");
        assertThat(office.ends(file)).contains("LicenseReview:EndEvent_LicenseConsidered");
        assertThat(facts.record(file).stream().filter("FINDING_REGISTERED"::equals)).as("once, though the suspicion names it, too").hasSize(1);
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Each State that is alerted gets a letter that is kept, and the agency of the row transmits it; a day that has not come is refused, and nobody else sees it")
    void alerted() {
        String investigation = investigated(null);
        Map<String, Object> answers = conclusion("ALERT_PARTNERS");
        answers.putAll(Map.of("alertedStates", List.of("XB", "PT"), "alertText", "Vehicles sold to your army were seen elsewhere."));
        office.completes("lena", investigation, CONCLUDE, answers);
        assertThat(facts.rows("select body from register.letter where file_number = ? and letter = 'StateAlert'", investigation)).hasSize(2)
                .allMatch(letter -> letter.get("body").toString().contains("Vehicles sold to your army")).anyMatch(letter -> letter.get("body").toString().contains("Portugal"));
        assertThat(desk.names("fatima", investigation)).containsExactly("Transmit alert", "Transmit alert");
        assertThat(desk.names("lena", investigation)).isEmpty();
        assertThatThrownBy(() -> office.completes("fatima", investigation, "Transmit alert", Map.of("alertSentOn", "2029-01-01", "alertReference", "Note 12")))
                .hasMessageContaining("This day has not come yet.");
        String today = facts.text("select cast(cast(max(decided_at) as date) as varchar) from register.state_alert where file_number = ?", investigation);
        office.completes("fatima", investigation, "Transmit alert", Map.of("alertSentOn", today, "alertReference", "Note 12"));
        office.completes("fatima", investigation, "Transmit alert", Map.of("alertSentOn", today, "alertReference", "Note 13"));
        assertThat(office.ends(investigation)).contains("StateAlert:EndEvent_StateAlerted");
        Api.Answer dossier = api.get(api.login("lena"), "/api/files/" + investigation + "/dossier");
        assertThat(dossier.json().findValuesAsText("reference")).contains("Note 12", "Note 13");
        assertThat(api.get(api.login("felix"), "/api/files/" + investigation + "/dossier").text()).as("who was asked his opinion").doesNotContain("Vehicles sold to your army");
        assertThat(verification.verify(investigation).faults()).isEmpty();
    }

    @Test
    @DisplayName("By REST nobody begins what follows by himself: the processes of review, alert and removal have no door but theirs")
    void noOtherDoor() {
        for (String process : List.of("LicenseReview", "StateAlert", "WatchListRemoval")) {
            for (String person : List.of("lena", "fatima", "clara")) {
                assertThat(api.post(api.login(person), "/engine-rest/process-definition/key/" + process + "/start",
                        "{\"businessKey\":\"" + file + "\",\"variables\":{\"license\":{\"value\":\"" + license + "\"}}}").status()).as(process + " " + person).isGreaterThanOrEqualTo(400);
            }
            assertThat(acts.tries("lena", file, process, Map.of()).status()).isEqualTo(404);
        }
    }
}
