package dev.assent.verification;

import dev.assent.clock.FileClock;
import dev.assent.engine.Processes;
import dev.assent.engine.Refusal;
import dev.assent.engine.Renewal;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.text.Texts;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes back the answer that a document is not authentic: the wrong answer and the right one both stay in the register. */
@Component
class Corrections {
    private static final String SUBJECT = "Correction of a verification on license file {0}";

    private final VerificationStore store;
    private final VerificationsOnFile onFile;
    private final VerificationsShown shown;
    private final FileClock clock;
    private final Register register;
    private final Notices notices;
    private final Processes processes;
    private final Renewal renewal;
    private final Texts texts;

    Corrections(VerificationStore store, VerificationsOnFile onFile, VerificationsShown shown, FileClock clock, Register register, Notices notices,
            Processes processes, Renewal renewal, Texts texts) {
        this.store = store;
        this.onFile = onFile;
        this.shown = shown;
        this.clock = clock;
        this.register = register;
        this.notices = notices;
        this.processes = processes;
        this.renewal = renewal;
        this.texts = texts;
    }

    /**
     * Puts the correction to those who gave the answer; until they confirm it everything stands as it is.
     *
     * @return the answer as it stands
     * @throws Refusal if another correction is being confirmed, or no such answer stands
     */
    DocumentCheck ask(Correction correction) {
        if (processes.running(VerificationCorrection.PROCESS, correction.fileNumber())) {
            throw new Refusal(texts.say("A correction on this file is being confirmed already: wait for its outcome."));
        }
        DocumentCheck wrong = standing(correction).orElseThrow(() -> new Refusal(
                texts.say("This answer does not stand any more: there is nothing to correct.")));
        register.append(correction.fileNumber(), "CORRECTION_ASKED", correction.askedBy(), correction.facts(wrong));
        wrong.verifiers().forEach(group -> notices.toGroup(correction.id() + "/asked/" + group, correction.fileNumber(), correction.setup(), group,
                Message.about(correction.fileNumber(), SUBJECT, document(wrong),
                        Message.line("The deciding authority holds your answer to be wrong. A task waits for you in Tasklist."),
                        Message.line("Reasons: {0}", correction.reasons()), Message.line("Source: {0}", correction.source()))));
        return wrong;
    }

    /** They confirm it: the new answer counts, its stop of the clocks ends, and whoever was told of the forgery is told of this. */
    void correct(Correction correction, String confirmedBy) {
        Optional<DocumentCheck> standing = standing(correction);
        if (standing.isEmpty()) {
            return;
        }
        DocumentCheck wrong = standing.get();
        store.corrected(wrong, correction, confirmedBy, register.now());
        register.append(correction.fileNumber(), "VERIFICATION_CORRECTED", confirmedBy, correction.facts(wrong));
        clock.restart(ForgeryAlarm.stop(wrong), correction.fileNumber());
        boolean released = onFile.on(correction.fileNumber()).failed() == 0;
        if (released) {
            register.append(correction.fileNumber(), "ORIGINAL_RELEASED", confirmedBy, Verifications.about(wrong));
        }
        Message.Line original = Message.line(released ? "The original need not be kept as evidence any more."
                : "Another document of the file is still held not to be authentic.");
        wrong.informed().ifPresent(group -> tell(correction, wrong, group, original));
        tell(correction, wrong, correction.authority(), original);
        renewal.ofProcesses(correction.fileNumber(), DocumentVerification.DOCUMENTS_GENUINE, onFile.genuine(correction.fileNumber()));
        shown.renew(correction.fileNumber());
        processes.tell(VerificationCorrection.VERIFICATION_CORRECTED, correction.fileNumber());
    }

    /** They stand by their answer. */
    void uphold(Correction correction, String objection, String person) {
        DocumentCheck answer = store.find(correction.verification());
        Map<String, Object> facts = correction.facts(answer);
        facts.put("objection", objection);
        register.append(correction.fileNumber(), "VERIFICATION_UPHELD", person, facts);
        notices.toGroup(correction.id() + "/upheld", correction.fileNumber(), correction.setup(), correction.authority(), Message.about(
                correction.fileNumber(), SUBJECT, document(answer), Message.line("The answer stands: the document is not authentic."),
                Message.line("Reasons: {0}", objection)));
    }

    private Optional<DocumentCheck> standing(Correction correction) {
        return store.current(correction.fileNumber()).stream().filter(DocumentCheck::forged)
                .filter(check -> check.id().equals(correction.verification())).findFirst();
    }

    private void tell(Correction correction, DocumentCheck wrong, String group, Message.Line original) {
        notices.toGroup(correction.id() + "/corrected/" + group, correction.fileNumber(), correction.setup(), group, Message.about(
                correction.fileNumber(), SUBJECT, document(wrong), Message.line(correction.answer() == Answer.AUTHENTIC
                        ? "The answer that it is not authentic was wrong: it is authentic." : "The answer that it is not authentic was wrong: it cannot be confirmed."),
                Message.line("Reasons: {0}", correction.reasons()), Message.line("Source: {0}", correction.source()), original));
    }

    private static Message.Line document(DocumentCheck check) {
        return Message.line("Document: {0}, issued by {1}.", check.type() + " " + check.reference(), String.valueOf(check.issuer()));
    }
}
