package dev.assent.verification;

import dev.assent.clock.FileClock;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A document is not authentic: the clocks of the file stop, and whom the row names is informed (ATT Art. 11). */
@Component
class ForgeryAlarm {
    private final VerificationStore store;
    private final VerificationsOnFile onFile;
    private final FileClock clock;
    private final Register register;
    private final Notices notices;
    private final NationalSetups setups;
    private final Texts texts;

    ForgeryAlarm(VerificationStore store, VerificationsOnFile onFile, FileClock clock, Register register, Notices notices, NationalSetups setups,
            Texts texts) {
        this.store = store;
        this.onFile = onFile;
        this.clock = clock;
        this.register = register;
        this.notices = notices;
        this.setups = setups;
        this.texts = texts;
    }

    /** Raises the alarm once for each forged document; returns all of them. */
    List<Map<String, Object>> raise(String fileNumber, String setup) {
        store.current(fileNumber).stream().filter(check -> check.forged() && check.reportedAt() == null)
                .forEach(check -> raise(fileNumber, setups.of(setup), check));
        return onFile.forgeries(fileNumber, setup);
    }

    /** The id of the stop that a forgery makes. */
    static String stop(DocumentCheck check) {
        return check.id() + "/forged";
    }

    private void raise(String fileNumber, NationalSetup setup, DocumentCheck check) {
        String document = check.type() + " " + check.reference();
        clock.stop(stop(check), fileNumber, null, texts.say(Locale.forLanguageTag(setup.language()), "Forged document: {0}", document),
                check.answeredBy());
        Map<String, Object> facts = Verifications.about(check);
        check.informed().ifPresent(informed -> {
            facts.put("informed", informed);
            notices.toGroup(check.id() + "/forged", fileNumber, setup.setup(), informed,
                    Message.about(fileNumber, "A document of license file {0} is not authentic",
                            Message.line("Document: {0}, issued by {1}.", document, String.valueOf(check.issuer())),
                            Message.line("Verified by: {0}.", setup.agencyName(check.agency(), setup.language())),
                            Message.line("Findings: {0}", String.valueOf(check.said())),
                            Message.line("The deciding authority secures the original as evidence.")));
        });
        register.append(fileNumber, "FORGERY_REPORTED", check.answeredBy(), facts);
        store.reported(check.id(), register.now());
    }
}
