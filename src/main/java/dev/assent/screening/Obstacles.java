package dev.assent.screening;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands in the way of a license that is to be in force again: the lists and embargoes of this moment count, not those of its day (ATT Arts. 6, 7(7)). */
@Component
public class Obstacles {
    private final Screenings screenings;

    Obstacles(Screenings screenings) {
        this.screenings = screenings;
    }

    /** A sentence that the dictionary knows; empty: nothing stands in the way. */
    public Optional<String> of(String fileNumber) {
        List<Hit> hits = screenings.look(fileNumber);
        if (hits.stream().anyMatch(Hit::forbids)) {
            return Optional.of("An embargo holds, or a party of the file is confirmed as listed (ATT Art. 6): the license cannot be in force.");
        }
        return hits.stream().anyMatch(Hit::open) ? Optional.of("A hit of the screening is neither confirmed nor dismissed: it is judged first.") : Optional.empty();
    }
}
