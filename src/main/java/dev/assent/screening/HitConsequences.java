package dev.assent.screening;

import dev.assent.assessment.Prohibitions;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What follows from hits that are confirmed: one that forbids is a prohibition of the whole file, and whoever keeps licenses hears of all. */
@Component
class HitConsequences {
    private final Prohibitions prohibitions;
    // asked late: those who hear of hits ask the screening themselves
    private final ObjectProvider<ConfirmedHits> hearers;

    HitConsequences(Prohibitions prohibitions, ObjectProvider<ConfirmedHits> hearers) {
        this.prohibitions = prohibitions;
        this.hearers = hearers;
    }

    /** @param person who confirmed them, or the engine where nobody has to */
    void enter(String fileNumber, List<Hit> confirmed, String person) {
        if (!confirmed.isEmpty()) {
            confirmed.stream().filter(hit -> hit.prohibition() != null).findFirst().ifPresent(first -> prohibitions.record(fileNumber, first.prohibition(), first.said(), person));
            hearers.forEach(hearer -> hearer.confirmed(fileNumber, confirmed.stream().map(Hit::confirmed).toList()));
        }
    }
}
