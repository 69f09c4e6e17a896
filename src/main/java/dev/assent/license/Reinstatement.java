package dev.assent.license;

import dev.assent.engine.Refusal;
import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.region.LicensedBans;
import dev.assent.screening.Obstacles;
import dev.assent.text.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** No row brings a license back into force while an embargo, a hit of the screening or a regional ban stands in the way (ATT Art. 6). */
@Component
class Reinstatement {
    private final Obstacles obstacles;
    private final LicensedBans bans;
    private final Texts texts;

    Reinstatement(Obstacles obstacles, LicensedBans bans, Texts texts) {
        this.obstacles = obstacles;
        this.bans = bans;
        this.texts = texts;
    }

    /** @throws Refusal in words, before anything is moved */
    void demand(String fileNumber, MoveRule rule) {
        if (rule.to().equals(Standing.IN_FORCE.name())) {
            obstacles.of(fileNumber).or(() -> bans.of(fileNumber)).map(texts::say).ifPresent(why -> {
                throw new Refusal(why, List.of(new Fault("licenseMove", why)));
            });
        }
    }
}
