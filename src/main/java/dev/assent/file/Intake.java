package dev.assent.file;

import dev.assent.engine.Processes;
import dev.assent.register.Json;
import dev.assent.register.Leads;
import dev.assent.register.Register;
import dev.assent.register.Sha256;
import dev.assent.setup.NationalSetup;
import java.time.Instant;
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
    private final Register register;
    private final Leads leads;
    private final Processes processes;
    private final TransactionTemplate transaction;

    Intake(FileRules rules, FileStore files, FileNumbers numbers, ApplicantTokens tokens, Register register, Leads leads, Processes processes,
            PlatformTransactionManager transactions) {
        this.rules = rules;
        this.files = files;
        this.numbers = numbers;
        this.tokens = tokens;
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
        NationalSetup setup = rules.check(file);
        String hash = Sha256.of(Json.write(Json.map(file)));
        return known(file, hash).orElseGet(() -> insert(file, setup, hash, clerk));
    }

    private Optional<Receipt> known(LicenseFile file, String hash) {
        return files.find(FileStore.applicantKey(file), file.reference()).map(stored -> {
            if (!stored.contentHash().equals(hash)) {
                throw new ReferenceTaken(stored.number());
            }
            return new Receipt(stored.number(), tokens.of(stored.number()), stored.receivedAt(), false);
        });
    }

    private Receipt insert(LicenseFile file, NationalSetup setup, String hash, String clerk) {
        try {
            return transaction.execute(status -> begin(file, setup, hash, clerk));
        } catch (DuplicateKeyException twice) {
            // the same application was sent twice in the same moment: the first one counts
            return known(file, hash).orElseThrow(() -> twice);
        }
    }

    private Receipt begin(LicenseFile file, NationalSetup setup, String hash, String clerk) {
        Instant now = register.now();
        String number = numbers.next(file.activity(), now.atZone(setup.workingDays().zone()).getYear());
        files.insert(number, file, setup, Json.write(file), hash, now, clerk);
        register.append(number, "FILE_RECEIVED", clerk, Map.of("reference", file.reference(), "setup", setup.setup(), "sha256", hash));
        leads.assign(number, Leads.WHOLE, setup.authority(), Register.ENGINE);
        processes.start(setup.setup(), number, Map.of(
                FileRegistration.FILE_NUMBER.name(), number,
                FileRegistration.FILE.name(), FileSummary.of(number, file, setup, now),
                FileRegistration.SETUP.name(), setup.setup(),
                FileRegistration.AUTHORITY.name(), setup.authority(),
                FileRegistration.AUTHORITY_HEAD.name(), setup.decider().headGroup()));
        return new Receipt(number, tokens.of(number), now, true);
    }
}
