package dev.assent.intake;

import dev.assent.applicant.Receipt;
import dev.assent.engine.Refusal;
import dev.assent.engine.submission.Attempts;
import dev.assent.file.Fault;
import dev.assent.file.FileEnding;
import dev.assent.file.FileJson;
import dev.assent.file.FileRefused;
import dev.assent.file.FileStore;
import dev.assent.file.FileSuccession;
import dev.assent.file.FileUnknown;
import dev.assent.file.LicenseFile;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetup;
import dev.assent.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An amended application takes the place of a file that is not decided, under a number of its own. */
@Component
class Amendments {
    private final FileRules rules;
    private final FileStore files;
    private final Intake intake;
    private final FileEnding ending;
    private final Notices notices;
    private final ObjectProvider<FileSuccession> successions;
    private final Attempts attempts;
    private final Texts texts;
    private final TransactionTemplate transaction;

    Amendments(FileRules rules, FileStore files, Intake intake, FileEnding ending, Notices notices, ObjectProvider<FileSuccession> successions,
            Attempts attempts, Texts texts, PlatformTransactionManager transactions) {
        this.rules = rules;
        this.files = files;
        this.intake = intake;
        this.ending = ending;
        this.notices = notices;
        this.successions = successions;
        this.attempts = attempts;
        this.texts = texts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes the amended application in and closes the old file. The same amendment again is the same file.
     *
     * @param number of the old file
     * @param json   the whole new application (see {@link LicenseFile})
     * @param person user id, or {@link Register#APPLICANT}
     * @throws RuntimeException as {@link Intake#register}; Refusal if the old file is closed
     */
    Receipt amend(String number, String json, String person) {
        files.find(number).orElseThrow(FileUnknown::new);
        LicenseFile file = FileJson.parse(json);
        NationalSetup setup = rules.check(file, json);
        return attempts.onFile(number, () -> transaction.execute(status -> replace(number, file, setup, person)));
    }

    private Receipt replace(String number, LicenseFile file, NationalSetup setup, String person) {
        FileStore.Stored old = files.hold(number);
        String hash = Intake.hash(file);
        Optional<FileStore.Stored> sent = files.successor(number).flatMap(files::find).filter(next -> next.contentHash().equals(hash));
        if (sent.isPresent()) {
            return intake.again(sent.get());
        }
        ending.demandOpen(number);
        check(old, file, hash);
        Receipt receipt = intake.begin(file, setup, hash, person, old);
        Message.Line why = Message.line("An amended application has taken its place: license file {0}.", receipt.number());
        ending.end(number, new FileEnding.End(FileEnding.SUPERSEDED, person, Map.of("supersededBy", receipt.number()), why), null);
        ending.tellAuthority(number, old.setup(), setup.authority(), why);
        notices.toApplicant(number + "/superseded", number, Message.about(number, "Your application {0} is amended",
                Message.line("Your amended application is license file {0}. The old file is closed.", receipt.number())));
        successions.orderedStream().forEach(feature -> feature.succeeded(number, receipt.number()));
        return receipt;
    }

    private void check(FileStore.Stored old, LicenseFile file, String hash) {
        if (old.contentHash().equals(hash)) {
            throw new Refusal(texts.say("The application is the same as before; nothing was amended."));
        }
        LicenseFile before = FileStore.content(old);
        List<Fault> faults = new ArrayList<>();
        if (!FileStore.applicantKey(before).equals(FileStore.applicantKey(file))) {
            faults.add(Fault.at("applicant", "An amendment does not change the applicant. Withdraw the file and hand in a new application."));
        }
        if (!old.setup().equals(file.setup())) {
            faults.add(Fault.at("setup", "An amendment does not change the setup. Withdraw the file and hand in a new application."));
        }
        if (!faults.isEmpty()) {
            throw new FileRefused(faults);
        }
        files.find(FileStore.applicantKey(file), file.reference()).stream().filter(same -> !isBefore(same, old)).findFirst().ifPresent(same -> {
            throw new ReferenceTaken(same.number());
        });
    }

    /** Is it this file, or one whose place it has taken, directly or not? */
    private boolean isBefore(FileStore.Stored file, FileStore.Stored old) {
        Optional<FileStore.Stored> next = Optional.of(old);
        while (next.isPresent() && !next.get().number().equals(file.number())) {
            next = Optional.ofNullable(next.get().supersedes()).flatMap(files::find);
        }
        return next.isPresent();
    }
}
