package dev.assent.withdrawal;

import dev.assent.engine.submission.Attempts;
import dev.assent.file.FileEnding;
import dev.assent.file.FileStore;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Leads;
import dev.assent.register.Register;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes a file at the wish of its applicant. */
@Component
public class Withdrawals {
    private final FileEnding ending;
    private final FileStore files;
    private final Leads leads;
    private final Notices notices;
    private final Attempts attempts;
    private final TransactionTemplate transaction;

    Withdrawals(FileEnding ending, FileStore files, Leads leads, Notices notices, Attempts attempts, PlatformTransactionManager transactions) {
        this.ending = ending;
        this.files = files;
        this.leads = leads;
        this.notices = notices;
        this.attempts = attempts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The applicant withdraws by himself; the same twice is harmless.
     *
     * @throws dev.assent.engine.Refusal if the file is decided or closed otherwise
     */
    public void withdraw(String fileNumber, String reasons) {
        attempts.onFile(fileNumber, () -> transaction.execute(status -> {
            enter(fileNumber, reasons, Register.APPLICANT, null);
            return true;
        }));
    }

    /** @param instance the process in which this happens, which ends by itself; null: none */
    void enter(String fileNumber, String reasons, String person, String instance) {
        if (FileEnding.WITHDRAWN.equals(files.hold(fileNumber).standing())) {
            return;
        }
        String setup = ending.demandOpen(fileNumber).setup();
        Message.Line why = Message.line("The applicant has withdrawn the application.");
        ending.end(fileNumber, new FileEnding.End(FileEnding.WITHDRAWN, person, Map.of("reasons", reasons), why), instance);
        leads.of(fileNumber).forEach(lead -> ending.tellAuthority(fileNumber, setup, lead.authority(), why));
        notices.toApplicant(fileNumber + "/withdrawn", fileNumber, Message.about(fileNumber, "License file {0} is withdrawn",
                Message.line("Your application is withdrawn and the file is closed without a decision.")));
    }
}
