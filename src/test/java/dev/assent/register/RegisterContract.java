package dev.assent.register;

import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.noObjection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.applicant.Receipt;
import dev.assent.intake.Intake;
import dev.assent.office.Answers;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.office.Tampers;
import dev.assent.office.Verdicts;
import dev.assent.proof.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the register promises on every database. */
@Tampers("to show that it is found")
abstract class RegisterContract {
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    Intake intake;
    @Autowired
    Verification verification;
    @Autowired
    Register register;
    @Autowired
    Seal seal;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    ProcessEngine engine;

    /** What only the owner of the database can do: takes the guard off the record. */
    abstract void unguard();

    abstract void guard();

    @BeforeEach
    void mondayMorning() {
        office.itIs("2026-11-23T09:00:00Z");
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("A verified document, its specimen, and what silence means are kept; silence never authenticates")
    void verification() {
        String file = office.submit(Office.sample("G05"));
        office.completes("lena", file, "Check completeness", Answers.complete());
        Map<String, Object> genuine = Verdicts.authentic("keepSpecimen", true);
        genuine.put("specimenDescription", "Blue round stamp");
        office.completes("gita", file, "Verify document", genuine);
        assertThat(facts.verifications(file)).containsExactly("embassyXG AUTHENTIC");
        String next = office.submit(Office.sample("G05"));
        office.completes("lena", next, "Check completeness", Answers.complete());
        assertThat(desk.variable("gita", next, "Verify document", "specimens").toString()).contains("Blue round stamp");
        assertThatThrownBy(() -> jdbc.sql("update register.verification set answer = 'AUTHENTIC', answered_by = 'engine', answered_at = asked_at, deemed = true "
                + "where file_number = ?").param(next).update()).satisfies(refused -> assertThat(refused.getMessage()).containsIgnoringCase("silence_never_authenticates"));
    }

    @Test
    @DisplayName("G02 goes from intake to the license, and its record is intact")
    void fromIntakeToLicense() {
        String file = desk.assessed(Office.sample("G02"), Answers.risk("riskDiversion", "SERIOUS"));
        office.completes("lena", file, "Consider mitigation", Map.of("mitigationMeasures", List.of("PHASED_DELIVERY"),
                "mitigationConditions", "Deliveries in three phases", "residualRisk", "ACCEPTABLE", "residualRiskReasons", "Each phase can be stopped."));
        desk.nobodyObjects(file);
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseGranted");
        assertThat(facts.count("select count(*) from register.license where file_number = ?", file)).isOne();
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("The database refuses to change or to remove an entry of the record")
    void appendOnly() {
        String file = office.submit(Office.sample("G02"));
        assertThatThrownBy(() -> jdbc.sql("update register.record set actor = 'nobody' where file_number = ?").param(file).update())
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from register.record where file_number = ?").param(file).update())
                .hasStackTraceContaining("append-only");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("An entry that was changed behind the guard's back is found")
    void changed() {
        String file = recorded();
        tamper("update register.record set actor = 'nobody' where file_number = ? and place = 2", file);
        assertThat(verification.verify(file).faults()).containsExactly("Entry 2 was changed");
    }

    @Test
    @DisplayName("A changed entry whose hash was computed anew is found by the entry after it")
    void changedWithItsHash() {
        String file = recorded();
        Entry second = entries(file).get(1);
        Entry forged = Entry.after(file, 2, second.at(), second.kind(), "nobody", second.facts(), second.vouched(), second.previous(), NO_KEY);
        tamper("update register.record set actor = 'nobody', hash = '" + forged.hash() + "' where file_number = ? and place = 2", file);
        assertThat(verification.verify(file).faults()).containsExactly("Entry 2 is not signed by a key of this register",
                "Entry 3 does not follow the one before it");
    }

    @Test
    @DisplayName("An entry that was removed is found, wherever it stood")
    void removed() {
        String middle = recorded();
        tamper("delete from register.record where file_number = ? and place = 2", middle);
        assertThat(verification.verify(middle).faults()).contains("Entry 2 is missing", "Entry 3 does not follow the one before it");
        String last = recorded();
        int length = entries(last).size();
        tamper("delete from register.record where file_number = ? and place = " + length, last);
        assertThat(verification.verify(last).faults())
                .contains("The record ends at entry " + (length - 1) + ", but " + length + " were written");
        String all = recorded();
        tamper("delete from register.record where file_number = ?", all);
        assertThat(verification.verify(all).faults()).isNotEmpty();
        assertThat(verification.verifyAll().faulty()).extracting(Verification.Finding::fileNumber).contains(middle, last, all);
    }

    @Test
    @DisplayName("An entry that was slipped in is found, also with a hash that fits")
    void inserted() {
        String file = recorded();
        List<Entry> entries = entries(file);
        Entry last = entries.get(entries.size() - 1);
        Entry slipped = Entry.after(file, last.place() + 1, last.at(), "DECISION_ISSUED", "nobody", "{}", null, last.hash(), NO_KEY);
        jdbc.sql("insert into register.record (file_number, place, at, kind, actor, facts, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(file, slipped.place(), Sql.time(slipped.at()), slipped.kind(), slipped.actor(), slipped.facts(), slipped.previous(),
                        slipped.hash()).update();
        assertThat(verification.verify(file).faults()).containsExactly(
                "Entry " + slipped.place() + " is not signed by a key of this register", "The record ends at entry " + slipped.place() + ", but " + last.place() + " were written");
    }

    @Test
    @DisplayName("A chain that is written anew with hashes that fit is found: its writer has no key")
    void writtenAnew() {
        String file = recorded();
        String previous = Entry.GENESIS;
        for (Entry entry : entries(file)) {
            Entry forged = Entry.after(file, entry.place(), entry.at(), entry.kind(), "nobody", entry.facts(), entry.vouched(), previous, NO_KEY);
            tamper("update register.record set actor = 'nobody', previous_hash = '" + forged.previous() + "', hash = '" + forged.hash()
                    + "' where file_number = ? and place = " + entry.place(), file);
            previous = forged.hash();
        }
        assertThat(verification.verify(file).faults()).contains("Entry 1 is not signed by a key of this register");
        tamper("update register.record set signature = null, signed_with = null where file_number = ?", file);
        assertThat(verification.verify(file).faults()).containsExactly("The record is not signed");
    }

    @Test
    @DisplayName("What people and letters are made from is changed behind the record's back: each change is found by its table")
    void changedRows() {
        String file = granted();
        assertThat(verification.verify(file).faults()).isEmpty();
        found(file, "LICENSE_LINE", "update register.license_line set quantity = quantity + 1 where license_number in (select license_number from register.license where file_number = ?)");
        found(file, "LICENSE", "update register.license set valid_until = date '2099-01-01' where file_number = ?");
        found(file, "DECISION", "update register.decision set conditions = 'none' where file_number = ?");
        found(file, "OPINION", "update register.opinion set reasons = 'other' where consultation_id in (select id from register.consultation where file_number = ?)");
        found(file, "CONSULTATION", "update register.consultation set superseded = true where file_number = ?");
        found(file, "ASSESSMENT", "update register.assessment set answers = '{}' where file_number = ?");
        found(file, "LICENSE_FILE", "update register.license_file set content = '{}' where file_number = ?");
        found(file, "LINE", "update register.file_line set quantity = 1000 where file_number = ?");
        found(file, "PARTY", "update register.party set name = 'Somebody else' where file_number = ?");
        found(file, "LEAD", "update register.lead set authority = 'economy' where file_number = ?");
    }

    private void found(String file, String table, String sql) {
        int before = verification.verify(file).faults().size();
        tamper(sql, file);
        assertThat(verification.verify(file).faults()).hasSize(before + 1).anyMatch(fault -> fault.startsWith("The rows of " + table + " are not those that entry "));
    }

    @Test
    @DisplayName("A row that is slipped in where the record vouches for none is found")
    void slippedInRow() {
        String file = recorded();
        tamper("insert into register.ballot (id, file_number, track, round, body, sealed, opened_at) "
                + "select 'slipped', file_number, 'WHOLE', 1, 'licensing', false, received_at from register.license_file where file_number = ?", file);
        assertThat(verification.verify(file).faults()).containsExactly("Rows of BALLOT are in the register that no entry vouches for");
    }

    @Test
    @DisplayName("The same application sent eight times at once is one file under one number")
    void sentAtOnce() throws Exception {
        String application = Office.sample("G02");
        List<Receipt> receipts = atOnce(8, i -> intake.register(application, "clara"));
        assertThat(receipts).extracting(Receipt::number).containsOnly(receipts.get(0).number());
        assertThat(receipts).filteredOn(Receipt::created).hasSize(1);
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("LeadAuthority")
                .processInstanceBusinessKey(receipts.get(0).number()).count()).isOne();
        assertThat(verification.verify(receipts.get(0).number()).faults()).isEmpty();
    }

    @Test
    @DisplayName("A burst of first files of a year is numbered without a gap and without a double")
    void firstOfTheYear() throws Exception {
        office.itIs("2031-01-02T09:00:00Z");
        List<Receipt> receipts = atOnce(24, i -> intake.register(Office.sample("G02"), "clara"));
        assertThat(receipts).extracting(Receipt::number).containsExactlyInAnyOrderElementsOf(
                IntStream.rangeClosed(1, 24).mapToObj("EXP-2031-%06d"::formatted).toList());
    }

    @Test
    @DisplayName("Four agencies that answer in the same second all count, and the chain of the record holds")
    void answeredAtOnce() throws Exception {
        String file = desk.consulted(Office.sample("G02"));
        List<String> people = List.of("david", "elsa", "fatima", "iris");
        List<Task> open = people.stream().map(person -> desk.task(person, file, "Give opinion")).toList();
        atOnce(4, i -> {
            office.as(people.get(i), () -> engine.getFormService().submitTaskForm(open.get(i).getId(), noObjection()));
            return i;
        });
        office.work();
        assertThat(facts.opinions(file)).containsExactly("defence NO_OBJECTION", "economy NO_OBJECTION", "foreignAffairs NO_OBJECTION",
                "intelligence NO_OBJECTION");
        assertThat(office.open(file)).containsExactly("Draft decision");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    // closed, so that nothing is ever appended to the broken record
    private String recorded() {
        String file = desk.assessed(Office.sample("G01"), Answers.prohibited("EMBARGO"));
        office.completes("lena", file, "Draft decision", Answers.refuse());
        office.completes("luis", file, "Countersign decision", countersign());
        return file;
    }

    private String granted() {
        String file = desk.consulted(Office.sample("G02"));
        desk.nobodyObjects(file);
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        return file;
    }

    private List<Entry> entries(String file) {
        return register.entries(file);
    }

    private void tamper(String sql, String file) {
        unguard();
        try {
            assertThat(jdbc.sql(sql).param(file).update()).isPositive();
        } finally {
            guard();
        }
    }

    /** What somebody has who owns the database and not the key. */
    private static final Seal NO_KEY = new Seal() {
        @Override
        public String key() {
            return "0000000000000000";
        }

        @Override
        public String sign(String hash) {
            return "";
        }

        @Override
        public boolean valid(String hash, String key, String signature) {
            return true;
        }
    };

    private interface Step<T> {
        T at(int i) throws Exception;
    }

    private static <T> List<T> atOnce(int people, Step<T> step) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        CyclicBarrier together = new CyclicBarrier(people);
        try {
            List<Future<T>> pending = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int number = i;
                Callable<T> one = () -> {
                    together.await(30, TimeUnit.SECONDS);
                    return step.at(number);
                };
                pending.add(threads.submit(one));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : pending) {
                results.add(each.get(90, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
