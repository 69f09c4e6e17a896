package dev.assent.license;

import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.FileActs;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import dev.assent.office.Tampers;
import dev.assent.proof.Verification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A license is suspended, put in force again and revoked, by the rows of the common table. */
@ProcedureTest
class LicenseMeasureTest {
    private static final String MEASURE = "LicenseMeasure";
    private static final String TASK = "Confirm measure";
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
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Verification verification;
    private String file;
    private String license;

    @BeforeEach
    void granted() {
        file = desk.toDecide(Office.sample("G02").replace("\"registration\": \"VD-OP-0003\"", "\"registration\": \"VD-OP-0003\", \"mail\": \"export@castor.example\""));
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        license = facts.text("select license_number from register.license where file_number = ?", file);
    }

    private Map<String, Object> measure(String move) {
        Map<String, Object> answers = new HashMap<>(Map.of("license", license, "licenseMove", move, "measureReasons", "The consignee has resold earlier deliveries."));
        answers.putAll(Map.of("measureGround", move.equals("REINSTATE") ? "CLEARED" : "DIVERSION", "measureLegalBasis", "ATT Art. 11(2)"));
        return answers;
    }

    private void takes(String person, String move) {
        acts.begins(person, file, MEASURE, measure(move));
    }

    private void byTwo(String first, String second, String move) {
        takes(first, move);
        office.completes(second, file, TASK, Map.of("measureConfirmed", true));
    }

    private String refused(String person, Map<String, Object> answers) {
        Api.Answer answer = acts.tries(person, file, MEASURE, answers);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        return answer.text();
    }

    private String standing() {
        return facts.text("select standing from register.license where license_number = ?", license);
    }

    private String checked() {
        // the code is printed in the license and nowhere else
        Matcher code = Pattern.compile("/check/([A-Z2-9]{26})").matcher(facts.text("select body from register.letter where file_number = ? and letter = 'License'", file));
        assertThat(code.find()).isTrue();
        Matcher said = Pattern.compile("<h1>(.*?)</h1>").matcher(api.get(null, "/check/" + code.group(1)).text());
        assertThat(said.find()).isTrue();
        return said.group(1);
    }

    private String letter(String name) {
        return facts.text("select body from register.letter where file_number = ? and letter = ?", file, name);
    }

    @Test
    @DisplayName("An officer suspends a license alone and at once: the public page, the record, the holder, those who were consulted and customs know in the same moment")
    void suspended() {
        assertThat(checked()).isEqualTo("Valid");
        takes("lena", "SUSPEND");
        assertThat(standing()).isEqualTo("SUSPENDED");
        assertThat(checked()).isEqualTo("Suspended");
        assertThat(office.ends(file)).contains("LicenseMeasure:EndEvent_MeasureTaken");
        assertThat(facts.entry(file, "LICENSE_SUSPENDED")).contains(license, "DIVERSION", "resold earlier deliveries", "Art. 11(2)");
        assertThat(letter("Suspension")).contains("Suspension of a license", license, "resold earlier deliveries", "ATT Art. 11(2)", "the administrative court");
        assertThat(facts.notices(file, "License on file")).anyMatch(told -> told.startsWith("export@castor.example"))
                .anyMatch(told -> told.contains("customs")).anyMatch(told -> told.contains("foreign"));
        Api.Answer dossier = api.get(api.login("lena"), "/api/files/" + file + "/dossier");
        assertThat(dossier.at("/licenses/0/standing")).isEqualTo("SUSPENDED");
        assertThat(dossier.at("/licenses/0/moves/0/move")).isEqualTo("SUSPEND");
        assertThat(dossier.at("/licenses/0/moves/0/askedBy")).isEqualTo("lena");
        assertThat(api.get(api.login("fatima"), "/api/files/" + file + "/dossier").json().has("licenses")).as("a consulted agency was told; the reasons are not its own").isFalse();
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("In force again only by two: until the second signs, the license stays suspended; who asked does not sign, whatever way he tries")
    void reinstated() {
        takes("lena", "SUSPEND");
        takes("lena", "REINSTATE");
        assertThat(standing()).isEqualTo("SUSPENDED");
        assertThat(refused("luis", measure("REINSTATE"))).contains("asked for already");
        assertThatThrownBy(() -> office.completes("lena", file, TASK, Map.of("measureConfirmed", true))).hasMessageContaining("must be completed by a different person");
        String task = desk.task("lena", file, TASK).getId();
        for (String path : new String[] {"/complete", "/submit-form", "/resolve", "/claim"}) {
            assertThat(api.post(api.login("lena"), "/engine-rest/task/" + task + path, "{\"userId\":\"lena\",\"variables\":{\"measureConfirmed\":{\"value\":true}}}").status()).as(path)
                    .isGreaterThanOrEqualTo(400);
        }
        String process = desk.task("luis", file, TASK).getProcessInstanceId();
        assertThat(api.post(api.login("lena"), "/engine-rest/process-instance/" + process + "/modification", "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"Task_TakeMeasure\"}]}")
                .status()).isGreaterThanOrEqualTo(400);
        assertThat(checked()).isEqualTo("Suspended");
        office.completes("luis", file, TASK, Map.of("measureConfirmed", true));
        assertThat(standing()).isEqualTo("IN_FORCE");
        assertThat(checked()).isEqualTo("Valid");
        assertThat(facts.entry(file, "LICENSE_REINSTATED")).contains("\"askedBy\":\"lena\"");
        assertThat(facts.row("select actor from register.record where file_number = ? and kind = 'LICENSE_REINSTATED'", file)).containsEntry("actor", "luis");
        assertThat(letter("Reinstatement")).contains("30 November 2028");
    }

    @Test
    @DisplayName("Whoever changes a variable between the two signatures changes nothing: the words that the first wrote are the ones that count")
    void tampered() {
        takes("lena", "REVOKE");
        desk.tamper("luis", file, TASK, "licenseMove", "SUSPEND");
        desk.tamper("luis", file, TASK, "startedBy", "hassan");
        assertThatThrownBy(() -> office.completes("lena", file, TASK, Map.of("measureConfirmed", true))).hasMessageContaining("cannot confirm it");
        office.completes("luis", file, TASK, Map.of("measureConfirmed", true));
        assertThat(standing()).isEqualTo("REVOKED");
        assertThat(facts.entry(file, "LICENSE_REVOKED")).contains("\"askedBy\":\"lena\"", "\"move\":\"REVOKE\"");
    }

    @Test
    @DisplayName("Revoked as a whole or for the rest: nothing leads back, the public page says so at once, and a letter tells which of the two")
    void revoked() {
        takes("lena", "SUSPEND");
        byTwo("hassan", "luis", "REVOKE_REST");
        assertThat(checked()).isEqualTo("Not valid");
        assertThat(letter("Revocation")).contains("revoked for what has not been used of it").doesNotContain("as a whole");
        for (String move : new String[] {"SUSPEND", "REINSTATE", "REVOKE", "REVOKE_REST"}) {
            assertThat(refused("lena", measure(move))).contains("is revoked: from there this is not possible");
        }
        assertThat(api.get(api.login("lena"), "/api/files/" + file + "/actions").text()).doesNotContain(MEASURE);
        assertThat(facts.record(file).stream().filter(kind -> kind.startsWith("LICENSE_"))).containsExactly("LICENSE_SUSPENDED", "LICENSE_MEASURE_ASKED", "LICENSE_REVOKED");
    }

    @Test
    @DisplayName("What the table lacks is refused in words and nothing is kept: a ground it does not name, a license of another file, a person of another agency, no reasons")
    void refusedInWords() {
        Map<String, Object> other = measure("REVOKE");
        other.put("measureGround", "OTHER");
        assertThat(refused("lena", other)).contains("Not on this ground");
        assertThat(refused("lena", measure("REINSTATE"))).contains("is in force: from there this is not possible");
        Map<String, Object> foreign = measure("SUSPEND");
        foreign.put("license", "LIC-EXP-2026-999999");
        assertThat(acts.tries("lena", file, MEASURE, foreign).status()).isGreaterThanOrEqualTo(400);
        Map<String, Object> silent = measure("SUSPEND");
        silent.put("measureReasons", " ");
        assertThat(acts.tries("lena", file, MEASURE, silent).status()).isEqualTo(422);
        Map<String, Object> unknown = measure("SUSPEND");
        unknown.put("licenseMove", "EXPIRE");
        assertThat(acts.tries("lena", file, MEASURE, unknown).status()).as("a move that the form does not offer").isEqualTo(422);
        for (String person : new String[] {"fatima", "carl", "clara", "aura"}) {
            assertThat(acts.tries(person, file, MEASURE, measure("SUSPEND")).status()).as(person).isEqualTo(404);
        }
        assertThat(api.post(api.login("lena"), "/engine-rest/process-definition/key/LicenseMeasure/start", "{\"businessKey\":\"" + file + "\"}").status()).isGreaterThanOrEqualTo(400);
        assertThat(standing()).isEqualTo("IN_FORCE");
        assertThat(facts.count("select count(*) from register.license_move where file_number = ?", file)).isZero();
    }

    @Test
    @DisplayName("The second person may say no, with reasons: the license stands as it stood, and the same may be asked again")
    void notConfirmed() {
        takes("lena", "REVOKE");
        office.completes("luis", file, TASK, Map.of("measureConfirmed", false, "refusalReasons", "Suspend it first and ask the embassy."));
        assertThat(standing()).isEqualTo("IN_FORCE");
        assertThat(facts.entry(file, "LICENSE_MEASURE_NOT_CONFIRMED")).contains("ask the embassy");
        assertThat(office.ends(file)).contains("LicenseMeasure:EndEvent_MeasureNotTaken");
        byTwo("luis", "lena", "REVOKE");
        assertThat(letter("Revocation")).contains("revoked as a whole");
    }

    @Test
    @DisplayName("What the license was moved to meanwhile counts: a second signature on what no row allows any more is refused, and its task stays open for a no")
    void overtaken() {
        takes("lena", "REVOKE_REST");
        takes("hassan", "REVOKE");
        String first = desk.task("luis", file, TASK).getId();
        office.completes("luis", file, TASK, Map.of("measureConfirmed", true));
        assertThat(standing()).isEqualTo("REVOKED");
        assertThatThrownBy(() -> office.completes("luis", file, TASK, Map.of("measureConfirmed", true))).hasMessageContaining("from there this is not possible");
        assertThat(desk.task("luis", file, TASK).getId()).isNotEqualTo(first);
        office.completes("luis", file, TASK, Map.of("measureConfirmed", false, "refusalReasons", "Done otherwise."));
    }

    @Test
    @Tampers("the file as if its lines had been decided apart")
    @DisplayName("Where lines were decided apart, each authority moves the licenses that it issued, and no other")
    void apart() {
        jdbc.sql("insert into register.lead (file_number, track, authority, assigned_at) select file_number, 'SMALL_ARMS', 'smallArmsOffice', received_at from register.license_file where file_number = ?")
                .param(file).update();
        jdbc.sql("update register.license set track = 'SMALL_ARMS' where license_number = ?").param(license).update();
        assertThat(refused("lena", measure("SUSPEND"))).contains("another authority has issued it");
        takes("sami", "SUSPEND");
        assertThat(standing()).isEqualTo("SUSPENDED");
        takes("sami", "REINSTATE");
        assertThat(desk.names("luis", file)).doesNotContain(TASK);
        office.completes("salma", file, TASK, Map.of("measureConfirmed", true));
        assertThat(standing()).isEqualTo("IN_FORCE");
    }

    @Test
    @Tampers("to show that it is found")
    @DisplayName("Whoever puts a revoked license in force in the database is found by the proof of the record")
    void slippedIn() {
        byTwo("lena", "luis", "REVOKE");
        jdbc.sql("update register.license set standing = 'IN_FORCE' where license_number = ?").param(license).update();
        assertThat(verification.verify(file).faults()).isNotEmpty();
    }

    @Test
    @DisplayName("No row and no second signature brings a license back into force while a party of its file is confirmed as listed (ATT Art. 6)")
    void listedMeanwhile() {
        takes("lena", "SUSPEND");
        jdbc.sql("""
                insert into register.screening_hit (id, file_number, role, name, name_hash, list, version, reference, entry_hash, entry, listed_name, score,
                  explanation, judges, prohibition, found_at, judgement, reasons, judged_by, judged_at)
                values (?, ?, 'END_USER', 'A', 'a', 'un', 1, 'R-1', 'a', '{}', 'A', 100, '{}', 'licensing', 'EMBARGO', current_timestamp, 'CONFIRMED', 'The same passport', 'lena',
                  current_timestamp)""").params(license, file).update();
        takes("lena", "REINSTATE");
        assertThatThrownBy(() -> office.completes("luis", file, TASK, Map.of("measureConfirmed", true))).hasMessageContaining("confirmed as listed");
        assertThat(standing()).isEqualTo("SUSPENDED");
        jdbc.sql("delete from register.screening_hit where id = ?").param(license).update();
        office.completes("luis", file, TASK, Map.of("measureConfirmed", true));
        assertThat(standing()).isEqualTo("IN_FORCE");
    }
}
