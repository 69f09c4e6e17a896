package dev.assent.proof;

import dev.assent.register.Register;
import dev.assent.register.Seal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds the register against a digest that somebody has kept, whatever became of those in the database and in the folder. */
@Component
class HeldDigest {
    private final Register register;
    private final Digests digests;
    private final Seal seal;

    HeldDigest(Register register, Digests digests, Seal seal) {
        this.register = register;
        this.digests = digests;
        this.seal = seal;
    }

    List<Fault> faults(Digest digest) {
        List<Fault> faults = new ArrayList<>();
        if (!digest.signed(seal)) {
            faults.add(Fault.of("Digest {0} is not signed by a key of this register", digest.number()));
        }
        if (digests.find(digest.number()).filter(same -> same.text().equals(digest.text())).isEmpty()) {
            faults.add(Fault.of("The database does not have digest {0} as you kept it", digest.number()));
        }
        KeptHeads heads = new KeptHeads(List.of(digest));
        for (Digest.Head head : digest.heads()) {
            heads.faults(head.fileNumber(), register.entries(head.fileNumber()))
                    .forEach(fault -> faults.add(Fault.of("{0}: entry {1} is gone or not the one you kept", head.fileNumber(), head.place())));
        }
        return faults;
    }
}
