package dev.assent.license.use;

import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.complete;
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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was used of a license is proved to have arrived. */
@ProcedureTest
class DeliveryTest {
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
    DeliveryWatch deliveries;
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

    private void used(int quantity, String reference) {
        assertThat(api.post(token, "/api/licenses/" + license + "/uses",
                "{\"line\":1,\"quantity\":%d,\"unit\":\"piece\",\"usedOn\":\"2026-11-23\",\"reference\":\"%s\"}".formatted(quantity, reference)).status()).isEqualTo(201);
    }

    @Test
    @DisplayName("Each use is proved to have arrived within the row's time: the holder is reminded, he and the authority are told what is missing, and a proof counts once")
    void delivered() {
        used(10, "C/1");
        used(5, "C-2");
        String address = "/api/licenses/" + license + "/deliveries";
        String proof = "{\"line\":1,\"reference\":\"C-2\",\"deliveredOn\":\"%s\",\"proof\":\"%s\"}";
        assertThat(api.post(token, address, proof.formatted("2026-11-22", "DVC-7")).at("/errors/0/field")).isEqualTo("deliveredOn");
        assertThat(api.post(token, address, proof.formatted("2026-11-24", "DVC-7")).at("/errors/0/field")).isEqualTo("deliveredOn");
        assertThat(api.post(token, address, proof.formatted("2026-11-23", "DVC-7").replace("C-2", "C-9")).at("/errors/0/field")).isEqualTo("reference");
        assertThat(api.post(api.login("carl"), address, proof.formatted("2026-11-23", "DVC-7")).status()).isEqualTo(201);
        assertThat(api.post(token, address, proof.formatted("2026-11-23", "DVC-7")).status()).isEqualTo(200);
        assertThat(api.post(token, address, proof.formatted("2026-11-23", "DVC-8")).at("/errors/0/field")).isEqualTo("proof");
        assertThat(api.post(api.login("fatima"), address, proof.formatted("2026-11-23", "DVC-7")).status()).isEqualTo(404);
        office.itIs("2027-01-07T12:00:00Z");
        deliveries.look();
        assertThat(facts.record(file)).doesNotContain("LICENSE_PROOF_REMINDED");
        office.itIs("2027-01-08T12:00:00Z");
        deliveries.look();
        deliveries.look();
        office.itIs("2027-01-23T12:00:00Z");
        deliveries.look();
        deliveries.look();
        assertThat(facts.record(file).stream().filter(kind -> kind.startsWith("LICENSE_"))).as("60 days end on 22 January")
                .containsExactly("LICENSE_USED", "LICENSE_USED", "LICENSE_DELIVERY_PROVED", "LICENSE_PROOF_REMINDED", "LICENSE_PROOF_OVERDUE");
        assertThat(facts.notices(file, "Proof of a delivery on file")).anyMatch(told -> told.contains("licens"));
        acts.begins("clara", file, "DeliveryProof", Map.of("unprovenUse", license + "/1/C/1", "deliveredOn", "2027-01-20", "deliveryProof", "DVC-9"));
        assertThat(api.get(api.login("lena"), "/api/files/" + file + "/actions").text()).doesNotContain("DeliveryProof");
        assertThat(api.get(api.login("lena"), "/api/files/" + file + "/dossier").at("/uses/reports/0/proof")).isEqualTo("DVC-9");
        assertThat(verification.verify(file).faults()).isEmpty();
    }
}
