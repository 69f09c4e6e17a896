package dev.assent.intake;

import dev.assent.applicant.ApplicantTokens;
import dev.assent.applicant.Receipt;
import dev.assent.engine.Processes;
import dev.assent.file.FileJson;
import dev.assent.file.FileStore;
import dev.assent.file.FileSummary;
import dev.assent.file.LicenseFile;
import dev.assent.notification.ApplicantPage;
import dev.assent.register.Json;
import dev.assent.register.Leads;
import dev.assent.register.Register;
import dev.assent.register.Sha256;
import dev.assent.setup.NationalSetup;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an application in: number, register and process in one transaction, once. */
@Component
public class Intake {
    private final FileRules rules;
    private final FileStore files;
    private final FileNumbers numbers;
    private final ApplicantTokens tokens;
    private final ApplicantPage page;
    private final Register register;
    private final Leads leads;
    private final Processes processes;
    private final TransactionTemplate transaction;

    Intake(FileRules rules, FileStore files, FileNumbers numbers, ApplicantTokens tokens, ApplicantPage page, Register register, Leads leads, Processes processes,
            PlatformTransactionManager transactions) {
        this.rules = rules;
        this.files = files;
        this.numbers = numbers;
        this.tokens = tokens;
        this.page = page;
        this.register = register;
        this.leads = leads;
        this.processes = processes;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Registers an application. The same reference of the same applicant with the same content is the same file, however
     * often it is sent.
     *
     * @param json  the application (see {@link LicenseFile})
     * @param clerk who hands it in: a user id
     * @throws RuntimeException FileRefused, NotJson, UnknownSetup or ReferenceTaken; nothing is stored then
     */
    public Receipt register(String json, String clerk) {
        LicenseFile file = FileJson.parse(json);
        NationalSetup setup = rules.check(file, json);
        String hash = hash(file);
        return known(file, hash).orElseGet(() -> insert(file, setup, hash, clerk));
    }

    private Optional<Receipt> known(LicenseFile file, String hash) {
        List<FileStore.Stored> same = files.find(FileStore.applicantKey(file), file.reference());
        Optional<FileStore.Stored> sent = same.stream().filter(stored -> stored.contentHash().equals(hash)).findFirst();
        if (!same.isEmpty() && sent.isEmpty()) {
            throw new ReferenceTaken(same.get(0).number());
        }
        return sent.map(this::again);
    }

    /** The receipt of an application that had been taken in before. */
    Receipt again(FileStore.Stored stored) {
        return new Receipt(stored.number(), tokens.of(stored.number()), stored.receivedAt(), page.address(), false);
    }

    static String hash(LicenseFile file) {
        return Sha256.of(Json.write(Json.map(file)));
    }

    private Receipt insert(LicenseFile file, NationalSetup setup, String hash, String clerk) {
        try {
            return transaction.execute(status -> begin(file, setup, hash, clerk, null));
        } catch (DuplicateKeyException twice) {
            // the same application was sent twice in the same moment: the first one counts
            return known(file, hash).orElseThrow(() -> twice);
        }
    }

    /**
     * Gives the application its number and starts its setup, in the caller's transaction.
     *
     * @param supersedes the file whose place it takes; null: none
     */
    Receipt begin(LicenseFile file, NationalSetup setup, String hash, String clerk, FileStore.Stored supersedes) {
        Instant now = register.now();
        String before = supersedes == null ? null : supersedes.number();
        String number = numbers.next(file.activity(), now.atZone(setup.workingDays().zone()).getYear());
        files.insert(number, file, setup, hash, now, clerk, supersedes);
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("reference", file.reference(), "setup", setup.setup(), "sha256", hash));
        if (before != null) {
            facts.put("supersedes", before);
        }
        leads.assign(number, Leads.WHOLE, setup.authority(), Register.ENGINE);
        register.append(number, "FILE_RECEIVED", clerk, facts);
        processes.start(setup.setup(), number, FileVariables.of(number, FileSummary.of(number, file, setup, now, before), setup));
        return new Receipt(number, tokens.of(number), now, page.address(), true);
    }
}
