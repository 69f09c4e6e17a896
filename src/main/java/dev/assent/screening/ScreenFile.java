package dev.assent.screening;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Screens the file and lays out the open hits of the first group that has to judge some. */
@Component
class ScreenFile implements JavaDelegate {
    private final Screenings screenings;

    ScreenFile(Screenings screenings) {
        this.screenings = screenings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<Hit> hits = screenings.screen(Screening.FILE_NUMBER.of(execution));
        List<Hit> open = HitRows.ofFirstGroup(hits);
        Screening.HITS_OPEN.set(execution, !open.isEmpty());
        if (!open.isEmpty()) {
            Screening.JUDGES.set(execution, open.get(0).judges());
            Screening.HITS.set(execution, open.stream().map(HitRows::row).toList());
            Screening.HIT_FACTS.set(execution, open.stream().map(HitRows::facts).toList());
            Screening.HIT_WORDS.set(execution, open.stream().flatMap(hit -> HitRows.words(hit).stream()).toList());
        }
        boolean listed = hits.stream().anyMatch(Hit::forbids);
        Screening.PARTY_LISTED.set(execution, listed);
        if (listed) {
            Screening.FINDING.set(execution, "PROHIBITED");
        }
    }
}
