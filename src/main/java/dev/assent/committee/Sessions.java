package dev.assent.committee;

import dev.assent.register.Register;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Enters what happens between the ballots: the circulation of the file and the deliberation. */
@Component
class Sessions {
    /**
     * A meeting of the committee.
     *
     * @param on         day, ISO 8601
     * @param attendance {member, attended, attendedBy}
     */
    record Deliberation(String on, String agenda, List<Map<String, Object>> attendance, String minutes) {
    }

    private final Register register;

    Sessions(Register register) {
        this.register = register;
    }

    void circulated(String fileNumber, Map<String, Object> session, List<Object> invited, Optional<String> by) {
        Map<String, Object> facts = new LinkedHashMap<>(session);
        facts.put("experts", invited);
        register.append(fileNumber, "FILE_CIRCULATED", by.orElse(Register.ENGINE), facts);
    }

    void deliberated(String fileNumber, Deliberation held, Optional<String> by) {
        register.append(fileNumber, "DELIBERATION_HELD", by.orElse(Register.ENGINE), Map.of("on", held.on(), "agenda", held.agenda(),
                "attendance", held.attendance(), "minutes", held.minutes()));
    }
}
