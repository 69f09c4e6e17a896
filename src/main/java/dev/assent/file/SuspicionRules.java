package dev.assent.file;

import dev.assent.setup.NationalSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the form of a suspicion cannot check itself: the code of a country, and that its text is text. */
final class SuspicionRules {
    private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());

    private SuspicionRules() {
    }

    static void check(Map<String, Object> said, NationalSetup setup) {
        List<Fault> faults = new ArrayList<>(PlainText.check(said));
        Object destination = said.get("destination");
        if (destination != null && !ISO_COUNTRIES.contains(destination) && !setup.countries().containsKey(destination)) {
            faults.add(Fault.at("destination", "A country is an ISO 3166-1 alpha-2 code of two capital letters."));
        }
        if (!faults.isEmpty()) {
            throw new FileRefused(faults);
        }
    }
}
