package dev.assent.split;

import dev.assent.setup.NationalSetup;
import java.util.List;
import java.util.Map;

/** The tracks a line may be given, each called by the names of the authority that leads it. */
final class TrackChoices {
    private TrackChoices() {
    }

    /** @throws IllegalArgumentException if the table of leads names an authority that is no agency of the setup */
    static List<Map<String, Object>> of(List<Map<String, Object>> leads, NationalSetup setup) {
        return leads.stream().map(lead -> {
            String authority = (String) lead.get("authority");
            Map<String, String> name = setup.agency(authority)
                    .orElseThrow(() -> new IllegalArgumentException("No agency of " + setup.setup() + ".yaml leads the track: " + authority)).name();
            return Map.<String, Object>of("track", lead.get("track"), "name", name);
        }).toList();
    }
}
