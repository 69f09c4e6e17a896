package dev.assent.register;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proves that no entry of the record was changed, removed, moved or slipped in. */
@Component
public class Verification {
    /**
     * @param entries how many were read
     * @param faults  one sentence each; empty: the record is intact
     */
    public record Finding(String fileNumber, int entries, List<String> faults) {
        public boolean intact() {
            return faults.isEmpty();
        }
    }

    private final Register register;
    private final JdbcClient jdbc;

    Verification(Register register, JdbcClient jdbc) {
        this.register = register;
        this.jdbc = jdbc;
    }

    /** Verifies one file's record. */
    @Transactional(readOnly = true)
    public Finding verify(String fileNumber) {
        List<Entry> entries = register.entries(fileNumber);
        List<String> faults = new ArrayList<>();
        String previous = Entry.GENESIS;
        int expected = 1;
        for (Entry entry : entries) {
            if (entry.place() != expected) {
                faults.add("Entry " + expected + " is missing");
                expected = entry.place();
            }
            if (!entry.intact()) {
                faults.add("Entry " + entry.place() + " was changed");
            }
            if (!entry.previous().equals(previous)) {
                faults.add("Entry " + entry.place() + " does not follow the one before it");
            }
            previous = entry.hash();
            expected++;
        }
        int length = jdbc.sql("select record_length from register.license_file where file_number = ?").param(fileNumber)
                .query(Integer.class).optional().orElse(0);
        if (entries.isEmpty() || expected - 1 != length) {
            faults.add("The record ends at entry " + (expected - 1) + ", but " + length + " were written");
        }
        return new Finding(fileNumber, entries.size(), List.copyOf(faults));
    }

    /** Verifies every file; returns those with faults. */
    public List<Finding> verifyAll() {
        return fileNumbers().stream().map(this::verify).filter(finding -> !finding.intact()).toList();
    }

    /** All files that have an entry or should have one. */
    public List<String> fileNumbers() {
        return jdbc.sql("select file_number from register.license_file union select file_number from register.record order by 1")
                .query(String.class).list();
    }
}
