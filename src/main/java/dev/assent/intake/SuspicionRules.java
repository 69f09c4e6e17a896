package dev.assent.intake;

import dev.assent.code.Countries;
import dev.assent.file.Fault;
import dev.assent.file.FileRefused;
import dev.assent.setup.NationalSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the form of a suspicion cannot check itself: the code of a country, and that its text is text. */
final class SuspicionRules {
    private SuspicionRules() {
    }

    static void check(Map<String, Object> said, NationalSetup setup) {
        List<Fault> faults = new ArrayList<>(PlainText.check(said));
        if (said.get("destination") instanceof String destination) {
            Countries.fault(destination, setup.countries().keySet()).ifPresent(fault -> faults.add(new Fault("destination", fault.sentence(), fault.args())));
        }
        if (!faults.isEmpty()) {
            throw new FileRefused(faults);
        }
    }
}
