package dev.assent.license;

import dev.assent.engine.Refusal;
import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.region.LicensedBans;
import dev.assent.screening.Obstacles;
import dev.assent.text.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** No row brings a license back into force while an embargo, a hit of the screening, a regional ban (ATT Art. 6) or another {@link Impediment} stands in the way. */
@Component
class Reinstatement {
    private final Obstacles obstacles;
    private final LicensedBans bans;
    private final List<Impediment> impediments;
    private final Texts texts;

    Reinstatement(Obstacles obstacles, LicensedBans bans, List<Impediment> impediments, Texts texts) {
        this.obstacles = obstacles;
        this.bans = bans;
        this.impediments = impediments;
        this.texts = texts;
    }

    /** @throws Refusal in words, before anything is moved */
    void demand(String fileNumber, MoveRule rule) {
        if (rule.to().equals(Standing.IN_FORCE.name())) {
            obstacles.of(fileNumber).or(() -> bans.of(fileNumber))
                    .or(() -> impediments.stream().flatMap(each -> each.of(fileNumber).stream()).findFirst()).map(texts::say).ifPresent(why -> {
                throw new Refusal(why, List.of(new Fault("licenseMove", why)));
            });
        }
    }
}
