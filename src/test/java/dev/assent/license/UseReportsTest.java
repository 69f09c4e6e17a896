package dev.assent.license;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.noRisk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.FileActs;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import dev.assent.proof.Verification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 24 patrol vehicles are licensed; what is used of them is reported by machines and by people. */
@ProcedureTest
class UseReportsTest {
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
    Verification verification;
    @Autowired
    ExpiryWatch watch;
    @Autowired
    JdbcClient jdbc;
    private String file;
    private String token;
    private String license;

    @BeforeEach
    void granted() {
        Api.Answer receipt = api.handIn(Office.sample("G02"));
        file = receipt.at("/number");
        token = "Bearer " + receipt.at("/token");
        office.work();
        office.completes("lena", file, "Check completeness", complete());
        office.completes("lena", file, "Assess risk", noRisk());
        office.work();
        desk.nobodyObjects(file);
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        license = facts.text("select license_number from register.license where file_number = ?", file);
    }

    private static String report(int line, String quantity, String unit, String day, String reference) {
        return "{\"line\":%d,\"quantity\":%s,\"unit\":\"%s\",\"usedOn\":\"%s\",\"reference\":\"%s\"}".formatted(line, quantity, unit, day, reference);
    }

    private Api.Answer reports(String who, String quantity, String reference) {
        return api.post(who, "/api/licenses/" + license + "/uses", report(1, quantity, "piece", "2026-11-23", reference));
    }

    private String standing() {
        return facts.text("select standing from register.license where license_number = ?", license);
    }

    private void refused(Api.Answer answer, String field, String sentence) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.at("/errors/0/field")).isEqualTo(field);
        assertThat(answer.at("/detail")).contains(sentence);
        assertThat(facts.entry(file, "LICENSE_USE_REFUSED")).as("what was attempted").contains("\"field\":\"" + field + "\"");
    }

    private Map<String, Object> measure(String move) {
        Map<String, Object> answers = new HashMap<>(Map.of("license", license, "licenseMove", move, "measureReasons", "The consignee has resold earlier deliveries."));
        answers.putAll(Map.of("measureGround", move.equals("REINSTATE") ? "CLEARED" : "DIVERSION", "measureLegalBasis", "ATT Art. 11(2)"));
        return answers;
    }

    @Test
    @DisplayName("Holder and customs report by number, the same twice counts once, and a license of which nothing is left is used up")
    void counted() {
        assertThat(reports(token, "10", "C-1").status()).isEqualTo(201);
        Api.Answer again = reports(api.login("carl"), "10", "C-1");
        assertThat(again.status()).as("the same from the other side").isEqualTo(200);
        assertThat(again.at("/created")).isEqualTo("false");
        Api.Answer more = reports(api.login("carl"), "9.5", "C-2");
        assertThat(more.status()).isEqualTo(201);
        assertThat(Double.parseDouble(more.at("/left"))).isEqualTo(4.5);
        assertThat(standing()).isEqualTo("IN_FORCE");
        assertThat(reports(api.login("lena"), "4.5", "C-3").status()).as("the authority").isEqualTo(201);
        assertThat(standing()).isEqualTo("EXHAUSTED");
        assertThat(facts.record(file).stream().filter(kind -> kind.startsWith("LICENSE_"))).containsExactly("LICENSE_USED", "LICENSE_USED", "LICENSE_USED", "LICENSE_EXHAUSTED");
        assertThat(reports(token, "4.5", "C-3").status()).as("what was counted is answered as before, also when nothing is left").isEqualTo(200);
        refused(reports(token, "1", "C-4"), "license", "is used up");
        Api.Answer own = api.get(token, "/api/files/" + file);
        assertThat(own.at("/decision/licenseStanding")).isEqualTo("EXHAUSTED");
        assertThat(own.json().at("/decision/lines/0/used").asDouble()).isEqualTo(24);
        Api.Answer dossier = api.get(api.login("lena"), "/api/files/" + file + "/dossier");
        assertThat(dossier.json().at("/uses/reports")).hasSize(3);
        assertThat(dossier.json().at("/uses/lines/0/left").asDouble()).isZero();
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Each report that cannot be right is refused with its sentence at its field, nothing is counted, and what was attempted is in the record")
    void refused() {
        String address = "/api/licenses/" + license + "/uses";
        refused(reports(token, "24.001", "C-1"), "quantity", "24 are granted and 0 used: 24.001 is more than is left");
        refused(api.post(token, address, report(1, "5", "kg", "2026-11-23", "C-1")), "unit", "another unit: piece");
        refused(api.post(token, address, report(7, "5", "piece", "2026-11-23", "C-1")), "line", "has no line 7");
        refused(api.post(token, address, report(1, "5", "piece", "2026-11-24", "C-1")), "usedOn", "has not come yet");
        refused(api.post(token, address, report(1, "5", "piece", "2026-11-22", "C-1")), "usedOn", "issued after that day");
        assertThat(reports(token, "5", "C-1").status()).isEqualTo(201);
        refused(reports(token, "6", "C-1"), "reference", "reported before with another quantity");
        refused(reports(token, "20", "C-2"), "quantity", "24 are granted and 5 used");
        for (String wrong : new String[] {report(1, "0", "piece", "2026-11-23", "x"), report(1, "-3", "piece", "2026-11-23", "x"), report(1, "1.0001", "piece", "2026-11-23", "x"),
                report(1, "1", " ", "2026-11-23", "x"), report(1, "1", "piece", "23.11.2026", "x"), report(1, "1", "piece", "2026-11-23", ""), report(1, "1", "piece", "2026-11-23", "a\\u0000b"), "{}", "[", report(1, "1e400", "piece", "2026-11-23", "x")}) {
            assertThat(api.post(token, address, wrong).status()).as(wrong).isIn(400, 422);
        }
        assertThat(facts.count("select count(*) from register.license_use where license_number = ?", license)).isEqualTo(1);
        assertThat(facts.record(file).stream().filter("LICENSE_USE_REFUSED"::equals)).hasSize(7);
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("By a document that is no license nothing is moved, so nothing is used of it")
    void noLicense() {
        jdbc.sql("update register.license set kind = 'PRELIMINARY_CONSENT' where license_number = ?").param(license).update();
        refused(reports(token, "1", "C-1"), "license", "is no license: nothing may be moved by it");
    }

    @Test
    @DisplayName("While a license is suspended, after it was revoked or given back, nothing is used of it; before it was suspended, it counts")
    void stopped() {
        assertThat(reports(token, "5", "C-1").status()).isEqualTo(201);
        acts.begins("lena", file, "LicenseMeasure", measure("SUSPEND"));
        refused(reports(token, "5", "C-2"), "license", "is suspended: nothing is used of it");
        assertThat(reports(token, "5", "C-1").status()).as("a repeated report is no new one").isEqualTo(200);
        acts.begins("lena", file, "LicenseMeasure", measure("REINSTATE"));
        office.completes("luis", file, "Confirm measure", Map.of("measureConfirmed", true));
        assertThat(reports(token, "5", "C-2").status()).isEqualTo(201);
        acts.begins("lena", file, "LicenseMeasure", measure("REVOKE_REST"));
        office.completes("luis", file, "Confirm measure", Map.of("measureConfirmed", true));
        refused(reports(api.login("carl"), "5", "C-3"), "license", "is revoked");
    }

    @Test
    @DisplayName("After its last day a license is expired by the sweep, once; what was used before is counted still, what was used later is not")
    void expired() {
        office.itIs("2028-11-30T23:30:00Z");
        watch.look();
        assertThat(standing()).as("its last day, in Lisbon").isEqualTo("IN_FORCE");
        office.itIs("2028-12-01T00:30:00Z");
        watch.look();
        watch.look();
        assertThat(standing()).isEqualTo("EXPIRED");
        assertThat(facts.record(file).stream().filter("LICENSE_EXPIRED"::equals)).hasSize(1);
        assertThat(api.post(token, "/api/licenses/" + license + "/uses", report(1, "5", "piece", "2028-11-29", "C-1")).status()).isEqualTo(201);
        refused(api.post(token, "/api/licenses/" + license + "/uses", report(1, "5", "piece", "2028-12-01", "C-2")), "usedOn", "last day of the license was before");
    }

    @Test
    @DisplayName("The holder gives a license back with his token, and the public hears of it; nobody else gives it back for him but the intake")
    void givenBack() {
        assertThat(acts.tries("lena", file, "LicenseSurrender", Map.of("license", license)).status()).isEqualTo(404);
        Api.Answer answer = api.post(token, "/api/files/" + file + "/actions/LicenseSurrender", "{\"answers\":{\"license\":\"" + license + "\"}}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(standing()).isEqualTo("SURRENDERED");
        refused(reports(token, "1", "C-1"), "license", "is given back");
        assertThat(api.post(token, "/api/files/" + file + "/actions/LicenseSurrender", "{\"answers\":{\"license\":\"" + license + "\"}}").status()).isEqualTo(409);
        assertThat(office.ends(file)).contains("LicenseSurrender:EndEvent_LicenseSurrendered");
    }

    @Test
    @DisplayName("By the form it is the same: counted once, and refused at its question with what was attempted in the record")
    void byForm() {
        Map<String, Object> answers = Map.of("licensedLine", license + "/1", "usedQuantity", 20, "usedUnit", "piece", "usedOn", "2026-11-23", "useReference", "P-1");
        acts.begins("clara", file, "UseReport", answers);
        acts.begins("lena", file, "UseReport", answers);
        assertThat(facts.count("select count(*) from register.license_use where license_number = ?", license)).isEqualTo(1);
        assertThat(facts.text("select reported_as from register.license_use where license_number = ?", license)).isEqualTo("HOLDER");
        Map<String, Object> more = new HashMap<>(answers);
        more.put("useReference", "P-2");
        Api.Answer refused = acts.tries("lena", file, "UseReport", more);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/errors/0/field")).isEqualTo("usedQuantity");
        assertThat(refused.text()).contains("more than is left");
        assertThat(facts.entry(file, "LICENSE_USE_REFUSED")).contains("P-2", "\"as\":\"LEAD\"");
        assertThat(office.ends(file)).contains("UseReport:EndEvent_UseEntered");
    }

    @Test
    @DisplayName("Who may not report learns nothing: a wrong token, another agency, a number that nobody has")
    void notYours() {
        String others = "Bearer " + api.handIn(Office.sample("G02")).at("/token");
        List<Api.Answer> hidden = List.of(reports(others, "1", "C-1"), reports(api.login("fatima"), "1", "C-1"), reports(api.login("sami"), "1", "C-1"), reports(api.login("aura"), "1", "C-1"),
                api.post(api.login("carl"), "/api/licenses/LIC-EXP-2026-999999/uses", report(1, "1", "piece", "2026-11-23", "C-1")),
                api.post(token, "/api/licenses/LIC-EXP-2026-999999/uses", report(1, "1", "piece", "2026-11-23", "C-1")));
        assertThat(hidden).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(404));
        assertThat(hidden.stream().map(answer -> answer.at("/detail")).distinct()).hasSize(1);
        assertThat(api.post(null, "/api/licenses/" + license + "/uses", report(1, "1", "piece", "2026-11-23", "C-1")).status()).isEqualTo(401);
        assertThat(facts.count("select count(*) from register.license_use where license_number = ?", license)).isZero();
    }
}
