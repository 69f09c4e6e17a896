package dev.assent.split;

import dev.assent.engine.Memberships;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Access;
import dev.assent.register.Reader;
import dev.assent.register.Register;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Brings leads that see a shared fact differently together, and enters what came of it. */
@Component
class Meetings {
    private final Register register;
    private final Notices notices;
    private final Memberships memberships;

    Meetings(Register register, Notices notices, Memberships memberships) {
        this.register = register;
        this.notices = notices;
        this.memberships = memberships;
    }

    /**
     * Tells every lead that and until when they are to meet.
     *
     * @param id of the meeting, so that a repeated step tells once
     */
    void convene(String id, String fileNumber, String setup, List<String> leads, List<Map<String, Object>> differences, Instant until) {
        register.append(fileNumber, "LEADS_CONVENED", Register.ENGINE, Map.of("leads", leads, "differences", differences, "until", until.toString()));
        leads.forEach(lead -> notices.toGroup(id + "/convened/" + lead, fileNumber, setup, lead, Message.about(fileNumber,
                "Meeting of the leads on license file {0}",
                Message.line("The leads answer questions differently that are the same for all lines. A task waits for you in Tasklist."),
                Message.line("Please agree by {0}; after that the stricter answer holds.", until))));
    }

    /** The leads to which the person who wrote the minutes does not belong: they approve them. */
    List<String> others(List<String> leads, String person) {
        Reader writer = new Reader(person, new HashSet<>(memberships.of(person)));
        List<String> others = leads.stream().filter(lead -> !Access.of(writer, lead)).toList();
        // whoever belongs to all of them cannot speak for the other one: anybody else may
        return others.isEmpty() ? leads : others;
    }

    /** @param facts when it was held, who attended, what was said, what was agreed, and whether the other lead approves */
    void held(String fileNumber, String writer, Map<String, Object> facts) {
        register.append(fileNumber, "LEADS_MET", writer, facts);
    }

    /** @param silent whether the time limit passed, rather than the leads not agreeing */
    void undecided(String fileNumber, List<Map<String, Object>> answers, boolean silent) {
        register.append(fileNumber, "STRICTER_ANSWERS_HELD", Register.ENGINE, Map.of("answers", answers, "silence", silent));
    }

    /** Tells every lead what holds now. */
    void settled(String id, String fileNumber, String setup, List<String> leads, boolean agreed) {
        leads.forEach(lead -> notices.toGroup(id + "/settled/" + lead, fileNumber, setup, lead, Message.about(fileNumber,
                "Shared facts settled on license file {0}", agreed ? Message.line("The leads agree; every assessment takes the agreed answers over.")
                        : Message.line("The leads do not agree; the stricter answer holds for every assessment."))));
    }
}
