package dev.assent.proof;

import dev.assent.register.Entry;
import dev.assent.register.Seal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The digests in the database and those in the folder, held against each other. */
@Component
class KeptDigests {
    private final Digests stored;
    private final DigestFolder folder;
    private final Seal seal;

    KeptDigests(Digests stored, DigestFolder folder, Seal seal) {
        this.stored = stored;
        this.folder = folder;
        this.seal = seal;
    }

    /** What either of them says: whoever changes one place is found by the other. */
    KeptHeads heads() {
        return new KeptHeads(Stream.concat(folder.read().digests().stream(), stored.all().stream())
                .collect(Collectors.toMap(Digest::text, digest -> digest, (one, same) -> one)).values().stream().toList());
    }

    List<Fault> faults() {
        DigestFolder.Kept kept = folder.read();
        List<Digest> all = stored.all();
        List<Fault> faults = new ArrayList<>(chain(all));
        kept.unreadable().forEach(name -> faults.add(Fault.of("{0} in the folder of digests is no digest", name)));
        Map<Integer, Digest> inDatabase = all.stream().collect(Collectors.toMap(Digest::number, digest -> digest));
        int next = 1;
        for (Digest digest : kept.digests()) {
            for (; next < digest.number(); next++) {
                faults.add(Fault.of("Digest {0} is missing in the folder of digests", next));
            }
            next = digest.number() + 1;
            Digest same = inDatabase.get(digest.number());
            if (same == null) {
                faults.add(Fault.of("Digest {0} of the folder is not in the database", digest.number()));
            } else if (!same.text().equals(digest.text())) {
                faults.add(Fault.of("Digest {0} in the database is not the one in the folder", digest.number()));
            }
            if (!digest.signed(seal)) {
                faults.add(Fault.of("Digest {0} in the folder is not signed by a key of this register", digest.number()));
            }
        }
        return faults;
    }

    private List<Fault> chain(List<Digest> digests) {
        List<Fault> faults = new ArrayList<>();
        String previous = Entry.GENESIS;
        int expected = 1;
        for (Digest digest : digests) {
            if (digest.number() != expected || !digest.previous().equals(previous)) {
                faults.add(Fault.of("Digest {0} does not follow the one before it", digest.number()));
            }
            if (!digest.signed(seal)) {
                faults.add(Fault.of("Digest {0} is not signed by a key of this register", digest.number()));
            }
            previous = digest.sum();
            expected = digest.number() + 1;
        }
        return faults;
    }
}
