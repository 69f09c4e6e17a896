package dev.assent.verification;

import dev.assent.clock.Consultee;
import dev.assent.consultation.Wording;
import dev.assent.engine.Moment;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks whether documents are genuine, and keeps what is said. */
@Component
class Verifications {
    private final VerificationStore store;
    private final Register register;
    private final Notices notices;
    private final VerificationsShown shown;
    private final Moment moment;

    Verifications(VerificationStore store, Register register, Notices notices, VerificationsShown shown, Moment moment) {
        this.store = store;
        this.register = register;
        this.notices = notices;
        this.shown = shown;
        this.moment = moment;
    }

    void ask(String id, String fileNumber, String setup, int document, Map<String, Object> row, Instant start, Instant deadline) {
        Consultee consultee = Consultee.of(row);
        store.asked(id, fileNumber, document, consultee, row, start, deadline, false);
        Map<String, Object> facts = about(store.find(id));
        facts.put("deadline", deadline.toString());
        facts.put("limit", consultee.limit().toString());
        facts.put("silenceMeans", consultee.silenceMeans().name());
        register.append(fileNumber, "VERIFICATION_REQUESTED", Register.ENGINE, facts);
        notices.toGroup(id + "/asked", fileNumber, setup, consultee.agency(), Message.about(fileNumber, Wording.VERIFICATION.request,
                Message.line(Wording.VERIFICATION.asked), Message.line(Wording.VERIFICATION.by, deadline)));
    }

    void keep(String fileNumber, String id, Verified said) {
        keep(fileNumber, id, said, register.now());
    }

    /** @param at when it was said, or from when silence counts */
    void keep(String fileNumber, String id, Verified said, Instant at) {
        store.answered(id, said, at);
        Map<String, Object> facts = about(store.find(id));
        facts.put("answer", said.answer().name());
        facts.put("deemed", said.deemed());
        facts.put("findings", said.findings());
        facts.put("advice", said.advice());
        register.append(fileNumber, said.late() ? "LATE_VERIFICATION_GIVEN" : said.deemed() ? "VERIFICATION_MISSED" : "VERIFICATION_GIVEN", said.by(), facts);
        shown.renew(fileNumber);
    }

    /** An answer after silence had been recorded: a check of its own beside the one that was missed. */
    void keepLate(String fileNumber, String id, String missed, Verified said) {
        DocumentCheck silent = store.find(missed);
        store.asked(id, fileNumber, silent.document(), Consultee.of(silent.row()), silent.row(), register.now(), silent.deadline(), true);
        keep(fileNumber, id, said);
    }

    /** Whoever has not answered need not any more. */
    void withdrawOpen(String fileNumber) {
        store.current(fileNumber).stream().filter(check -> !check.open() && !check.late()).map(DocumentCheck::answeredAt).max(Instant::compareTo)
                .ifPresent(moment::notBefore);
        store.current(fileNumber).stream().filter(DocumentCheck::open).forEach(check -> {
            store.withdrawn(check.id(), register.now());
            register.append(fileNumber, "VERIFICATION_WITHDRAWN", Register.ENGINE, about(check));
        });
        shown.renew(fileNumber);
    }

    static Map<String, Object> about(DocumentCheck check) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("verification", check.id());
        facts.put("document", check.type() + " " + check.reference());
        facts.put("agency", check.agency());
        return facts;
    }
}
