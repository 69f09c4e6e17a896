package dev.assent.verification;

import dev.assent.clock.Consultee;
import dev.assent.consultation.Expiry;
import dev.assent.consultation.HoldAlarm;
import dev.assent.consultation.Wording;
import dev.assent.engine.Processes;
import dev.assent.file.FileStore;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetups;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Does what the row says when nobody answers: asks another body too, raises an alarm, or records that nothing is confirmed. */
@Component
class MissedVerifications {
    private final Verifications verifications;
    private final VerificationStore store;
    private final Register register;
    private final Notices notices;
    private final NationalSetups setups;
    private final FileStore files;
    private final Processes processes;
    private final HoldAlarm hold;

    MissedVerifications(Verifications verifications, VerificationStore store, Register register, Notices notices, NationalSetups setups,
            FileStore files, Processes processes, HoldAlarm hold) {
        this.verifications = verifications;
        this.store = store;
        this.register = register;
        this.notices = notices;
        this.setups = setups;
        this.files = files;
        this.processes = processes;
        this.hold = hold;
    }

    /** Records that nothing is confirmed, and leaves the chance to answer late until the file is closed. */
    void settle(Expiry.Limit limit, Map<String, Object> handedOn) {
        verifications.keep(limit.fileNumber(), limit.id(), new Verified(Answer.CANNOT_CONFIRM, Register.ENGINE, true, false, Map.of(), Map.of()),
                limit.passed());
        Map<String, Object> variables = new HashMap<>(handedOn);
        variables.put(LateVerification.MISSED.name(), limit.id());
        variables.put(TimedVerification.MARK.name(), "LATE");
        variables.put(LateVerification.OUTER_LIMIT.name(), files.find(limit.fileNumber()).map(FileStore.Stored::outerLimit).map(Date::from).orElse(null));
        processes.startBy(LateVerification.VERIFICATION_MISSED, limit.fileNumber(), variables);
    }

    /** Tells whoever is asked too, or the head of the silent agency; true if another body is asked. */
    boolean alarm(Expiry.Limit limit, Consultee consultee, Expiry.Step step) {
        boolean escalated = step.outcome() == Expiry.Outcome.ESCALATED;
        String told = escalated ? consultee.escalateTo() : consultee.agency() + Agency.HEAD;
        Instant until = step.dates().deadline();
        Map<String, Object> facts = Verifications.about(store.find(limit.id()));
        facts.put("told", told);
        facts.put("until", until.toString());
        register.append(limit.fileNumber(), escalated ? "VERIFICATION_ESCALATED" : "VERIFICATION_OVERDUE", Register.ENGINE, facts);
        String agency = setups.of(limit.setup()).agencyName(consultee.agency(), setups.of(limit.setup()).language());
        notices.toGroup(limit.id() + "/alarm/" + until, limit.fileNumber(), limit.setup(), told,
                Message.about(limit.fileNumber(), Wording.VERIFICATION.overdue, Message.line(Wording.VERIFICATION.silent, agency),
                        Message.line(escalated ? Wording.VERIFICATION.inItsPlace : Wording.VERIFICATION.waits, until)));
        if (!escalated) {
            hold.tell(limit.id() + "/alarm/" + until, limit.fileNumber(), limit.setup(), consultee.agency(), limit.passed(), until);
        }
        return escalated;
    }
}
