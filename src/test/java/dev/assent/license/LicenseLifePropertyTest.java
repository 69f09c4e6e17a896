package dev.assent.license;

import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.FileActs;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import dev.assent.proof.Verification;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever people do to a license in whatever order, right and wrong: it is never used beyond what it grants and never moves where the table has no row. */
@ProcedureTest
class LicenseLifePropertyTest {
    /** the rows of the common table, written down once more: from, move, to, signatures */
    private static final Set<String> ROWS = Set.of("IN_FORCE SUSPEND SUSPENDED 1", "SUSPENDED REINSTATE IN_FORCE 2", "IN_FORCE REVOKE REVOKED 2", "SUSPENDED REVOKE REVOKED 2",
            "IN_FORCE REVOKE_REST REVOKED 2", "SUSPENDED REVOKE_REST REVOKED 2", "IN_FORCE SURRENDER SURRENDERED 1", "SUSPENDED SURRENDER SURRENDERED 1",
            "IN_FORCE EXPIRE EXPIRED 1", "SUSPENDED EXPIRE EXPIRED 1", "IN_FORCE EXHAUST EXHAUSTED 1");
    private static final List<String> PEOPLE = List.of("lena", "luis", "hassan", "fatima", "carl", "clara");
    private static final int STEPS = 45;
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

    @ParameterizedTest
    @ValueSource(longs = {11, 27, 91})
    @DisplayName("A random life of a license breaks no rule")
    void life(long seed) {
        file = desk.toDecide(Office.sample("G02"));
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        license = facts.text("select license_number from register.license where file_number = ?", file);
        Random chance = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            String before = standing();
            BigDecimal used = used();
            int answered = step(chance, step);
            assertThat(used()).as("seed %d, step %d", seed, step).isLessThanOrEqualTo(new BigDecimal("24"));
            if (used().compareTo(used) != 0) {
                assertThat(before).as("seed %d, step %d: used while %s", seed, step, before).isIn("IN_FORCE", "EXPIRED");
                assertThat(answered).isEqualTo(201);
            }
        }
        String at = "IN_FORCE";
        for (Map<String, Object> move : facts.rows("select move, from_standing, to_standing, asked_by, settled_by from register.license_move where license_number = ? and outcome = 'TAKEN' "
                + "order by settled_at, asked_at", license)) {
            assertThat(move.get("from_standing")).isEqualTo(at);
            at = (String) move.get("to_standing");
            assertThat(ROWS).contains(move.get("from_standing") + " " + move.get("move") + " " + at + " " + (move.get("settled_by") == null ? 1 : 2));
            assertThat(move.get("settled_by")).isNotEqualTo(move.get("asked_by"));
        }
        assertThat(standing()).isEqualTo(at);
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    private int step(Random chance, int step) {
        office.itIs("2026-11-23T09:%02d:00Z".formatted(step));
        String person = PEOPLE.get(chance.nextInt(PEOPLE.size()));
        return switch (chance.nextInt(step > 30 ? 6 : 5)) {
            case 0 -> measure(person, chance);
            case 1 -> confirm(person, chance);
            case 4 -> chance.nextInt(12) == 0 ? acts.tries(person, file, "LicenseSurrender", Map.of("license", license)).status() : use(person, chance);
            case 5 -> expire();
            default -> use(person, chance);
        };
    }

    private int measure(String person, Random chance) {
        Move move = Move.values()[chance.nextInt(chance.nextInt(4) == 0 ? Move.values().length : 2)];
        Map<String, Object> answers = new HashMap<>(Map.of("license", license, "licenseMove", move.name(), "measureReasons", "New facts.",
                "measureGround", MoveTable.GROUNDS.get(chance.nextInt(MoveTable.GROUNDS.size())), "measureLegalBasis", "ATT Art. 11(2)"));
        if (move == Move.REINSTATE && chance.nextBoolean()) {
            answers.put("measureGround", "CLEARED");
        }
        return acts.tries(person, file, "LicenseMeasure", answers).status();
    }

    private int confirm(String person, Random chance) {
        Task task = office.tasks(person, file).stream().filter(each -> each.getName().equals("Confirm measure")).findFirst().orElse(null);
        if (task != null) {
            try {
                boolean yes = chance.nextInt(3) > 0;
                office.completes(person, file, "Confirm measure", yes ? Map.of("measureConfirmed", true) : Map.of("measureConfirmed", false, "refusalReasons", "Not now."));
            } catch (ProcessEngineException refused) {
                return 409;
            }
        }
        return 0;
    }

    private int use(String person, Random chance) {
        return api.post(api.login(person), "/api/licenses/" + license + "/uses", "{\"line\":%d,\"quantity\":%d,\"unit\":\"%s\",\"usedOn\":\"2026-11-%d\",\"reference\":\"R-%d\"}"
                .formatted(chance.nextInt(8) == 0 ? 2 : 1, 1 + chance.nextInt(9), chance.nextInt(8) == 0 ? "kg" : "piece", chance.nextInt(8) == 0 ? 24 : 23, chance.nextInt(20))).status();
    }

    private int expire() {
        office.itIs("2028-12-01T12:00:00Z");
        watch.look();
        return 0;
    }

    private String standing() {
        return facts.text("select standing from register.license where license_number = ?", license);
    }

    private BigDecimal used() {
        return (BigDecimal) facts.row("select coalesce(sum(quantity), 0) as used from register.license_use where license_number = ?", license).get("used");
    }
}
