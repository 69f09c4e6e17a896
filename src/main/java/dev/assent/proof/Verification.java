package dev.assent.proof;

import dev.assent.register.Entry;
import dev.assent.register.Register;
import dev.assent.register.Seal;
import dev.assent.register.Sha256;
import dev.assent.register.Vouching;
import dev.assent.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proves that no entry of the record was changed, removed, moved or slipped in, that the rows people and letters are made from are
 * those the record vouches for, and that the record still contains what every digest says. docs/operations.md says against whom.
 */
@Component
public class Verification {
    /**
     * @param entries how many were read
     * @param faults  one sentence each, in the reader's language; empty: the record is intact
     */
    public record Finding(String fileNumber, int entries, List<String> faults) {
        public boolean intact() {
            return faults.isEmpty();
        }
    }

    private final Register register;
    private final Vouching vouching;
    private final Seal seal;
    private final KeptDigests digests;
    private final JdbcClient jdbc;
    private final Texts texts;
    private final LastProof last;
    private final TransactionTemplate reading;

    Verification(Register register, Vouching vouching, Seal seal, KeptDigests digests, JdbcClient jdbc, Texts texts, LastProof last,
            PlatformTransactionManager transactions) {
        this.register = register;
        this.vouching = vouching;
        this.seal = seal;
        this.digests = digests;
        this.jdbc = jdbc;
        this.texts = texts;
        this.last = last;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        // one moment of the file: a step that ends meanwhile is seen with all it wrote, or not at all
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Verifies one file's record. */
    public Finding verify(String fileNumber) {
        return verify(fileNumber, digests.heads());
    }

    Finding verify(String fileNumber, KeptHeads heads) {
        return reading.execute(status -> find(fileNumber, heads));
    }

    private Finding find(String fileNumber, KeptHeads heads) {
        int length = jdbc.sql("select record_length from register.license_file where file_number = ?").param(fileNumber)
                .query(Integer.class).optional().orElse(0);
        List<Entry> entries = register.entries(fileNumber);
        List<Fault> faults = new ArrayList<>(Chain.faults(entries, length, seal));
        vouching.differences(fileNumber, entries).forEach((table, place) -> faults.add(place == 0
                ? Fault.of("Rows of {0} are in the register that no entry vouches for", table)
                : Fault.of("The rows of {0} are not those that entry {1} vouches for", table, place)));
        faults.addAll(papers(fileNumber));
        faults.addAll(heads.faults(fileNumber, entries));
        return new Finding(fileNumber, entries.size(), say(faults));
    }

    private List<Fault> papers(String fileNumber) {
        List<Fault> faults = new ArrayList<>();
        jdbc.sql("select name, sha256, content from register.attachment where file_number = ? order by added_at, id").param(fileNumber).query(row -> {
            if (!Sha256.of(row.getBytes("content")).equals(row.getString("sha256"))) {
                faults.add(Fault.of("The content of the paper {0} was changed", row.getString("name")));
            }
        });
        return faults;
    }

    /**
     * What is found in every record and in the digests.
     *
     * @param files   how many records were read
     * @param faulty  findings of the files whose record is not intact
     * @param digests what is wrong with the digests themselves, or between those in the database and those kept outside
     */
    public record Proof(int files, List<Finding> faulty, List<String> digests) {
    }

    /** Verifies every record, and the digests. */
    public Proof verifyAll() {
        KeptHeads heads = digests.heads();
        Set<String> files = fileNumbers(heads);
        Proof proof = new Proof(files.size(), files.stream().map(file -> verify(file, heads)).filter(finding -> !finding.intact()).toList(), say(digests.faults()));
        last.ended(proof.faulty().size() + proof.digests().size());
        return proof;
    }

    List<String> say(List<Fault> faults) {
        Locale language = Texts.locale();
        return faults.stream().map(fault -> fault.in(language, texts)).toList();
    }

    // all that have an entry or should have one, also by a digest
    private Set<String> fileNumbers(KeptHeads heads) {
        Set<String> numbers = new TreeSet<>(heads.files());
        numbers.addAll(jdbc.sql("select file_number from register.license_file union select file_number from register.record").query(String.class).list());
        return numbers;
    }
}
