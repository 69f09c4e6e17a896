package dev.assent.screening;

import dev.assent.engine.submission.SubmissionFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** For tables: how many hits nobody has judged ({@code openHits}), and how many confirmed ones forbid ({@code listedParties}). */
@Component
class ScreeningFacts implements SubmissionFacts {
    private final HitStore store;
    private final Screenings screenings;

    ScreeningFacts(HitStore store, Screenings screenings) {
        this.store = store;
        this.screenings = screenings;
    }

    @Override
    public Map<String, Object> of(String fileNumber, String setup, Map<String, Object> values, String person, List<String> groups) {
        // whoever drafts or signs is held to the lists of this moment, not of the day when the task began
        HitStore.Counts hits = values.containsKey("decision") ? HitStore.Counts.of(screenings.look(fileNumber)) : store.counts(fileNumber);
        return Map.of("openHits", hits.open(), "listedParties", hits.forbidding());
    }

    @Override
    public Set<String> names() {
        return Set.of("openHits", "listedParties");
    }
}
