package dev.assent.annex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.designer.Tamira;
import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.proof.Verification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In Marenga the head of the lagoon office is cleared for secret annexes, its officers for confidential ones, and nobody else for any. */
@Tamira.Installed
@ExtendWith(OutputCaptureExtension.class)
class AnnexTest {
    private static final Map<String, List<String>> PEOPLE = Map.of("pania", List.of("lagoonOffice"), "naia", List.of("lagoonOffice", "lagoonOfficeHead"), "ngaio", List.of("envoyOffice"));
    private static final String SECRET = "The depot lies below the zirconium quarry.";
    @Autowired
    Office office;
    @Autowired
    Facts facts;
    @Autowired
    Api api;
    @Autowired
    IdentityService identity;
    @Autowired
    RuntimeService runtime;
    @Autowired
    Verification verification;
    @Autowired
    JdbcClient jdbc;
    private String file;

    @BeforeEach
    void file() throws IOException {
        office.itIs("2026-11-02T09:00:00Z");
        Tamira.arrive(identity, PEOPLE);
        file = office.submit(Files.readString(Path.of("src/test/resources/national/tamira/processes/setups/lagoon-office/stories/applications/rifles.json"))
                .replace("L01-SAMPLE", "L01-" + UUID.randomUUID().toString().substring(0, 8)));
        office.completes("pania", file, "Check completeness", Answers.complete());
    }

    @AfterEach
    void realTime() {
        // other tests share the engine, and a file that stands halted is theirs, too
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(file).rootProcessInstances().list()
                .forEach(root -> runtime.deleteProcessInstance(root.getId(), "test"));
        jdbc.sql("update register.license_file set closed_at = received_at where file_number = ? and closed_at is null").param(file).update();
        ClockUtil.reset();
    }

    private String address() {
        return "/api/files/" + file + "/annexes";
    }

    private Api.Answer add(String person, String classification) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"classification\"\r\n\r\n" + classification
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"zirconium.txt\"\r\nContent-Type: text/plain\r\n\r\n" + SECRET + "\r\n--x--\r\n";
        return api.call("POST", api.login(person), address(), body.getBytes(StandardCharsets.UTF_8), "Content-Type", "multipart/form-data; boundary=x");
    }

    private String added() {
        Api.Answer added = add("naia", "SECRET");
        assertThat(added.status()).isEqualTo(201);
        return added.at("/id");
    }

    @Test
    @DisplayName("Whoever is cleared reads an annex as it was added, and each reading is entered before it is shown")
    void cleared() {
        String annex = added();
        assertThat(api.get(api.login("naia"), address()).at("/annexes/0/name")).isEqualTo("zirconium.txt");
        assertThat(api.get(api.login("naia"), address(), "Accept-Language", "ar").at("/classes/1/name")).isEqualTo("سري");
        for (int reading = 0; reading < 2; reading++) {
            Api.Answer read = api.get(api.login("naia"), address() + "/" + annex);
            assertThat(read.text()).isEqualTo(SECRET);
            assertThat(read.header("Cache-Control")).contains("no-store");
            assertThat(read.header("Content-Disposition")).startsWith("attachment");
        }
        assertThat(facts.count("select count(*) from register.record where file_number = ? and kind = 'ANNEX_READ' and actor = 'naia'", file)).isEqualTo(2);
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Whoever is not cleared finds no annex: not in the list, not by its address, not by adding one; nor does a stranger to the file learn that it exists")
    void notCleared() {
        String annex = added();
        Api.Answer list = api.get(api.login("pania"), address());
        assertThat(list.at("/classes/0/classification")).isEqualTo("CONFIDENTIAL");
        assertThat(list.text()).doesNotContain("zirconium", annex, "SECRET");
        assertThat(api.get(api.login("pania"), address() + "/" + annex).status()).isEqualTo(404);
        assertThat(add("pania", "SECRET").status()).isEqualTo(404);
        for (String stranger : List.of("ngaio", "fatima")) {
            assertThat(api.get(api.login(stranger), address()).status()).as(stranger).isEqualTo(404);
            assertThat(api.get(api.login(stranger), address() + "/" + annex).status()).as(stranger).isEqualTo(404);
        }
        assertThat(api.get(null, address()).status()).isIn(401, 404);
        assertThat(facts.record(file)).doesNotContain("ANNEX_READ");
    }

    @Test
    @DisplayName("Neither its words nor its name are anywhere else: no table, no variable, no notice, no dossier, no bundle, no log")
    void nowhereElse(CapturedOutput output) throws IOException {
        String annex = added();
        api.get(api.login("naia"), address() + "/" + annex);
        for (String place : List.of("register.record where facts like", "register.notice where body like", "act_ru_variable where text_ like", "act_hi_varinst where text_ like")) {
            assertThat(facts.count("select count(*) from " + place + " '%zirconium%'")).as(place).isZero();
        }
        byte[] sealed = jdbc.sql("select content from register.annex where id = ?").param(annex).query((row, i) -> row.getBytes(1)).single();
        byte[] label = jdbc.sql("select label from register.annex where id = ?").param(annex).query((row, i) -> row.getBytes(1)).single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1) + new String(label, StandardCharsets.ISO_8859_1)).doesNotContain("zirconium");
        for (String person : List.of("pania", "naia")) {
            assertThat(api.get(api.login(person), "/api/files/" + file + "/dossier").text()).as(person).doesNotContain("zirconium");
            assertThat(unpacked(api.get(api.login(person), "/api/files/" + file + "/bundle").body())).as(person).isNotEmpty().doesNotContain("zirconium");
        }
        assertThat(output.getAll()).doesNotContain("zirconium");
    }

    private static String unpacked(byte[] zip) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                all.append(entry.getName()).append(new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    @DisplayName("Who writes into the database makes no secret annex a confidential one: it opens no more, and the record tells")
    void moved() {
        String annex = added();
        jdbc.sql("update register.annex set classification = 'CONFIDENTIAL' where id = ?").param(annex).update();
        assertThat(api.get(api.login("pania"), address()).text()).contains(annex).doesNotContain("zirconium");
        Api.Answer opened = api.get(api.login("pania"), address() + "/" + annex);
        assertThat(opened.status()).isEqualTo(409);
        assertThat(opened.text()).contains("was changed after it was added");
        assertThat(verification.verify(file).faults()).isNotEmpty();
        jdbc.sql("update register.annex set classification = 'SECRET' where id = ?").param(annex).update();
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("What is no paper is no annex: a program, an empty file, a class that nobody knows")
    void refused() {
        assertThat(add("naia", "COSMIC").status()).isEqualTo(404);
        String body = "--x\r\nContent-Disposition: form-data; name=\"classification\"\r\n\r\nSECRET\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n\r\n--x--\r\n";
        Api.Answer empty = api.call("POST", api.login("naia"), address(), body.getBytes(StandardCharsets.UTF_8), "Content-Type", "multipart/form-data; boundary=x");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("The document is empty.");
    }
}
