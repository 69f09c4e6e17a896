package dev.assent.license;

import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.FileActs;
import dev.assent.office.Office;
import dev.assent.office.PostgresProcedureTest;
import dev.assent.proof.Verification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several at once on the database of production: reports, a suspension among them, and two nodes that look for expired licenses. */
@PostgresProcedureTest
class LicenseRaceOnPostgresTest {
    private static final int AT_ONCE = 8;
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
    ExpiryWatch watch;
    @Autowired
    Verification verification;
    private String file;
    private String license;

    @BeforeEach
    void granted() {
        office.itIs("2026-11-23T09:00:00Z");
        file = desk.toDecide(Office.sample("G02"));
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        license = facts.text("select license_number from register.license where file_number = ?", file);
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    private int reports(String reference, int quantity) {
        return api.post(api.login("carl"), "/api/licenses/" + license + "/uses",
                "{\"line\":1,\"quantity\":" + quantity + ",\"unit\":\"piece\",\"usedOn\":\"2026-11-23\",\"reference\":\"" + reference + "\"}").status();
    }

    private static List<Integer> atOnce(List<IntSupplier> steps) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(steps.size());
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<CompletableFuture<Integer>> answers = new ArrayList<>();
            for (IntSupplier step : steps) {
                answers.add(CompletableFuture.supplyAsync(() -> {
                    try {
                        go.await(30, TimeUnit.SECONDS);
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                    return step.getAsInt();
                }, people));
            }
            go.countDown();
            List<Integer> said = new ArrayList<>();
            for (CompletableFuture<Integer> answer : answers) {
                said.add(answer.get(60, TimeUnit.SECONDS));
            }
            return said;
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    @DisplayName("However many report in the same second, never more than is granted is counted, and the same report once")
    void neverMore() throws Exception {
        List<IntSupplier> steps = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            String own = "OWN-" + i;
            steps.add(() -> reports(own, 5));
        }
        assertThat(atOnce(steps).stream().sorted()).as("24 are granted").containsExactly(201, 201, 201, 201, 409, 409, 409, 409);
        List<IntSupplier> same = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            same.add(() -> reports("SAME", 4));
        }
        assertThat(atOnce(same).stream().sorted()).containsExactly(200, 200, 200, 200, 200, 200, 200, 201);
        assertThat(facts.row("select sum(quantity) as used, count(*) as reports from register.license_use where license_number = ?", license).values())
                .map(Object::toString).containsExactly("24.000", "5");
        assertThat(facts.text("select standing from register.license where license_number = ?", license)).isEqualTo("EXHAUSTED");
        assertThat(facts.record(file).stream().filter("LICENSE_EXHAUSTED"::equals)).hasSize(1);
        assertThat(facts.record(file).stream().filter("LICENSE_USE_REFUSED"::equals)).hasSize(4);
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Reports beside a suspension come before or after it: what the record has after it is refused")
    void besideASuspension() throws Exception {
        Map<String, Object> suspension = new HashMap<>(Map.of("license", license, "licenseMove", "SUSPEND", "measureReasons", "New facts.", "measureGround", "DIVERSION",
                "measureLegalBasis", "ATT Art. 11(2)"));
        List<IntSupplier> steps = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            String own = "OWN-" + i;
            steps.add(() -> reports(own, 1));
        }
        steps.add(4, () -> acts.tries("lena", file, "LicenseMeasure", suspension).status());
        assertThat(atOnce(steps)).allMatch(status -> status == 201 || status == 409).element(4).isEqualTo(201);
        List<String> record = facts.record(file);
        assertThat(record.subList(record.indexOf("LICENSE_SUSPENDED"), record.size())).doesNotContain("LICENSE_USED");
        assertThat(record.stream().filter(kind -> kind.equals("LICENSE_USED") || kind.equals("LICENSE_USE_REFUSED"))).hasSize(AT_ONCE);
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Two nodes that look at once expire a license once")
    void expiredOnce() throws Exception {
        office.itIs("2028-12-01T12:00:00Z");
        IntSupplier look = () -> {
            watch.look();
            return 0;
        };
        atOnce(List.of(look, look));
        assertThat(facts.text("select standing from register.license where license_number = ?", license)).isEqualTo("EXPIRED");
        assertThat(facts.record(file).stream().filter("LICENSE_EXPIRED"::equals)).hasSize(1);
        assertThat(facts.count("select count(*) from register.license_move where license_number = ?", license)).isEqualTo(1);
    }
}
