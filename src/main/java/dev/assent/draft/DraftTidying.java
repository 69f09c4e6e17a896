package dev.assent.draft;

import dev.assent.engine.OfferedForms;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away what nobody will finish: drafts of tasks that ended while they were being written, and old ones without a task. */
@Component
class DraftTidying {
    private final Drafts drafts;
    private final OfferedForms forms;
    private final Clock clock;
    private final Duration kept;

    DraftTidying(Drafts drafts, OfferedForms forms, Clock clock, @Value("${assent.drafts.kept:30d}") Duration kept) {
        this.drafts = drafts;
        this.forms = forms;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(initialDelayString = "${assent.drafts.tidied-every:10m}", fixedDelayString = "${assent.drafts.tidied-every:10m}")
    void tidy() {
        List<String> tasks = drafts.tasks();
        Set<String> open = forms.open(tasks);
        tasks.stream().filter(task -> !open.contains(task)).forEach(task -> drafts.discardOf(task));
        drafts.discardBefore(clock.instant().minus(kept));
    }
}
