package dev.assent.outerlimit;

import dev.assent.decision.DeemedRefusals;
import dev.assent.engine.Processes;
import dev.assent.file.FileEnding;
import dev.assent.file.FileStore;
import dev.assent.letter.LetterMail;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Leads;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Moments;
import dev.assent.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The whole application counts as refused by law: entered by the rule, signed by nobody; the applicant is told how to appeal, and all work on the file ends. */
@Component
class SilentRefusal {
    private static final String SUBJECT = "License file {0} counts as refused";
    private static final Message.Line WHY = Message.line("The final time limit of the file has passed without a decision. By law the application counts as refused.");

    private final DeemedRefusals decisions;
    private final FileEnding files;
    private final LimitNotices rights;
    private final Notices notices;
    private final LetterMail mail;
    private final Processes processes;
    private final NationalSetups setups;
    private final Texts texts;

    SilentRefusal(DeemedRefusals decisions, FileEnding files, LimitNotices rights, Notices notices, LetterMail mail, Processes processes, NationalSetups setups, Texts texts) {
        this.decisions = decisions;
        this.files = files;
        this.rights = rights;
        this.notices = notices;
        this.mail = mail;
        this.processes = processes;
        this.setups = setups;
        this.texts = texts;
    }

    void enter(FileStore.Stored file, LimitExpiry.Watch watch, OuterLimitRule rule) {
        NationalSetup setup = setups.of(file.setup());
        files.tellWaitedFor(file, SUBJECT, WHY);
        @SuppressWarnings("unchecked")
        Map<String, Object> row = (Map<String, Object>) watch.row().get("because");
        decisions.refuse(file.number(), reasons(file, rule, setup), rule.basis(), row);
        notices.toGroup(file.number() + "/deemed", file.number(), file.setup(), setup.decider().headGroup(), Message.about(file.number(), SUBJECT, WHY));
        List<Message.Line> lines = new ArrayList<>(List.of(WHY));
        lines.add(Message.line("Legal basis: {0}", rule.basis()));
        lines.add(Message.line("{0}", rule.remedy()));
        rights.until(file, rule).ifPresent(until -> lines.add(Message.line("You may do so until {0}.", until)));
        mail.decided(LetterMail.key(file.number(), Leads.WHOLE), file.number(), Leads.WHOLE, Message.about(file.number(), "Decision on license file {0}", lines.toArray(Message.Line[]::new)));
        processes.end(file.number(), "FILE_REFUSED", watch.instance());
    }

    // the applicant finds them with the decision, so how he may appeal is among them
    private String reasons(FileStore.Stored file, OuterLimitRule rule, NationalSetup setup) {
        Locale language = Locale.forLanguageTag(setup.language());
        String until = rights.until(file, rule).map(end -> "\n" + texts.say(language, "You may do so until {0}.",
                Moments.words(end, language, setup.workingDays().zone()))).orElse("");
        return texts.say(language, WHY.pattern()) + "\n" + rule.remedy() + until;
    }
}
