package dev.assent.proof;

import dev.assent.register.Entry;
import dev.assent.register.Seal;
import java.util.ArrayList;
import java.util.List;

/** The chain of one record: each entry belongs to its content, follows the one before it, and is signed. */
final class Chain {
    private Chain() {
    }

    /** @param length how many entries were written */
    static List<Fault> faults(List<Entry> entries, int length, Seal seal) {
        List<Fault> faults = new ArrayList<>();
        String previous = Entry.GENESIS;
        int expected = 1;
        boolean signed = false;
        for (Entry entry : entries) {
            if (entry.place() != expected) {
                faults.add(Fault.of("Entry {0} is missing", expected));
                expected = entry.place();
            }
            if (!entry.intact()) {
                faults.add(Fault.of("Entry {0} was changed", entry.place()));
            }
            if (!entry.previous().equals(previous)) {
                faults.add(Fault.of("Entry {0} does not follow the one before it", entry.place()));
            }
            // entries older than the key are vouched for by the first signed one after them
            if ((entry.signed() || signed) && !seal.valid(entry.hash(), entry.signedWith(), entry.signature())) {
                faults.add(Fault.of("Entry {0} is not signed by a key of this register", entry.place()));
            }
            signed |= entry.signed();
            previous = entry.hash();
            expected++;
        }
        if (!signed && !entries.isEmpty()) {
            faults.add(Fault.of("The record is not signed"));
        }
        if (entries.isEmpty() || expected - 1 != length) {
            faults.add(Fault.of("The record ends at entry {0}, but {1} were written", expected - 1, length));
        }
        return faults;
    }
}
