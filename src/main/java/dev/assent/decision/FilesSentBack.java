package dev.assent.decision;

import dev.assent.consultation.OpinionsOnFile;
import dev.assent.register.Leads;
import dev.assent.register.Register;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Enters why a file goes back, and keeps what the agencies had said as of an earlier pass. */
@Component
class FilesSentBack {
    private final Register register;
    private final OpinionsOnFile opinions;

    FilesSentBack(Register register, OpinionsOnFile opinions) {
        this.register = register;
        this.opinions = opinions;
    }

    /** @param step ASSESSMENT or CONSULTATION; after either the agencies are asked again */
    void sendBack(String fileNumber, String track, String step, String reasons, String person) {
        String lines = track == null ? Leads.WHOLE : track;
        opinions.supersede(fileNumber, lines);
        register.append(fileNumber, "FILE_SENT_BACK", person, Map.of("step", step, "track", lines, "reasons", reasons));
        register.standing(fileNumber, "UNDER_ASSESSMENT");
    }
}
