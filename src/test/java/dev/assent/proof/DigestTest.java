package dev.assent.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.Office;
import dev.assent.office.PostgresProcedureTest;
import dev.assent.office.Tampers;
import dev.assent.register.Entry;
import dev.assent.register.Register;
import dev.assent.register.Seal;
import dev.assent.register.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was cut off at the end of a record leaves a chain that holds; only what was kept elsewhere can find it. */
@PostgresProcedureTest
@Tampers("to show that digests find it")
class DigestTest {
    @Autowired
    Office office;
    @Autowired
    Register register;
    @Autowired
    Digests digests;
    @Autowired
    HeldDigest held;
    @Autowired
    Seal seal;
    @Autowired
    Verification verification;
    @Autowired
    JdbcClient jdbc;
    @TempDir
    Path elsewhere;

    @BeforeEach
    void mondayMorning() {
        office.itIs("2026-11-23T09:00:00Z");
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("A tail that is cut with the length adjusted is found by the digest, in the database and by the one that was kept")
    void cut() {
        String file = office.submit(Office.sample("G02"));
        Digest kept = digests.make().orElseThrow();
        List<Entry> entries = register.entries(file);
        cutLast(file, entries.size());
        assertThat(verification.verify(file).faults()).contains("Entry " + entries.size() + ", which digest " + kept.number() + " names, is gone");
        assertThat(held.faults(kept)).extracting(Fault::sentence).containsExactly("{0}: entry {1} is gone or not the one you kept");
        // whoever owns the database can take the digest away as well; the auditor's remains
        jdbc.sql("delete from register.digest where number = ?").param(kept.number()).update();
        assertThat(held.faults(kept)).hasSize(2);
        jdbc.sql("insert into register.digest (number, made_at, content) values (?, now(), ?)").params(kept.number(), kept.text()).update();
        putBack(entries.get(entries.size() - 1));
        assertThat(held.faults(kept)).isEmpty();
    }

    @Test
    @DisplayName("The folder outside the database finds a digest that was changed or removed, and is found out itself when one is missing there")
    void folder() throws IOException {
        office.submit(Office.sample("G02"));
        digests.make().orElseThrow();
        DigestFolder folder = new DigestFolder(elsewhere.toString());
        folder.keep(digests::after);
        KeptDigests both = new KeptDigests(digests, folder, seal);
        assertThat(both.faults()).isEmpty();
        Digest last = digests.all().get(digests.all().size() - 1);
        jdbc.sql("update register.digest set content = replace(content, 'made 2026', 'made 2025') where number = ?").param(last.number()).update();
        assertThat(both.faults()).extracting(Fault::sentence).contains("Digest {0} is not signed by a key of this register",
                "Digest {0} in the database is not the one in the folder");
        jdbc.sql("update register.digest set content = ? where number = ?").params(last.text(), last.number()).update();
        office.submit(Office.sample("G02"));
        digests.make().orElseThrow();
        folder.keep(digests::after);
        Files.delete(elsewhere.resolve("digest-%06d.txt".formatted(last.number())));
        assertThat(both.faults()).extracting(Fault::sentence).containsExactly("Digest {0} is missing in the folder of digests");
    }

    @Test
    @DisplayName("A digest names only records that have grown, follows the one before it, and is read back as it was written")
    void chain() {
        String first = office.submit(Office.sample("G02"));
        Digest before = digests.make().orElseThrow();
        String second = office.submit(Office.sample("G02"));
        Digest after = digests.make().orElseThrow();
        assertThat(before.heads()).extracting(Digest.Head::fileNumber).contains(first).doesNotContain(second);
        assertThat(after.heads()).extracting(Digest.Head::fileNumber).contains(second);
        assertThat(after.previous()).isEqualTo(before.sum());
        assertThat(Digest.read(after.text())).isEqualTo(after);
        assertThat(after.signed(seal)).isTrue();
        assertThat(Digest.read(after.text().replace(second, first)).signed(seal)).isFalse();
        assertThatThrownBy(() -> Digest.read("assent-digest 1")).isInstanceOf(IllegalArgumentException.class);
    }

    // other tests prove every file of this database
    private void putBack(Entry cut) {
        jdbc.sql("""
                insert into register.record (file_number, place, at, kind, actor, facts, vouched, previous_hash, hash, signed_with, signature)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(cut.fileNumber(), cut.place(), Sql.time(cut.at()), cut.kind(), cut.actor(), cut.facts(),
                cut.vouched(), cut.previous(), cut.hash(), cut.signedWith(), cut.signature()).update();
        jdbc.sql("update register.license_file set record_length = ? where file_number = ?").params(cut.place(), cut.fileNumber()).update();
    }

    private void cutLast(String file, int place) {
        jdbc.sql("alter table register.record disable trigger all").update();
        try {
            jdbc.sql("delete from register.record where file_number = ? and place = ?").params(file, place).update();
        } finally {
            jdbc.sql("alter table register.record enable trigger all").update();
        }
        jdbc.sql("update register.license_file set record_length = ? where file_number = ?").params(place - 1, file).update();
    }
}
