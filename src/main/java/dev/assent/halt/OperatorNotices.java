package dev.assent.halt;

import static dev.assent.notification.Message.line;

import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the operators by mail what stands still and what to do about it. */
@Component
class OperatorNotices {
    static final String OPERATORS = "operators";
    private final Notices notices;
    private final NationalSetups setups;
    private final HaltWords words;

    OperatorNotices(Notices notices, NationalSetups setups, HaltWords words) {
        this.notices = notices;
        this.setups = setups;
        this.words = words;
    }

    /**
     * @param id    of the halt: told once
     * @param setup of the file; where it is not installed, another one lends its language and zone
     */
    void halted(String id, Halt halt, String setup, Instant since) {
        Optional<NationalSetup> spoken = setups.installed().stream().filter(each -> each.setup().equals(setup)).findFirst()
                .or(() -> setups.installed().stream().findFirst());
        spoken.ifPresent(national -> {
            Locale language = Locale.forLanguageTag(national.language());
            notices.toGroup("halted/" + id, halt.fileNumber(), national.setup(), OPERATORS, Message.about(halt.fileNumber(), "Halted: license file {0}",
                    line("License file {0} stands still since {1}.", halt.fileNumber(), since),
                    line("Step: {0}", words.step(halt, language)),
                    line("Cause: {0}", words.cause(halt, language)),
                    line(""),
                    line("Mend the cause; then raise the retries in Cockpit (the process, Incidents), or post to /api/halts/repairs.")));
        });
    }
}
