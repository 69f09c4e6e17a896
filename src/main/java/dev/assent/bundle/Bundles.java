package dev.assent.bundle;

import dev.assent.committee.SealedVotes;
import dev.assent.dossier.Dossier;
import dev.assent.dossier.Dossiers;
import dev.assent.register.Reader;
import dev.assent.register.Register;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes bundles: everything in one is of one moment. */
@Component
class Bundles {
    private final Dossiers dossiers;
    private final SealedVotes sealed;
    private final Register register;
    private final BundleParts parts;
    private final ReadablePage page;
    private final TransactionTemplate reading;

    Bundles(Dossiers dossiers, SealedVotes sealed, Register register, BundleParts parts, ReadablePage page, PlatformTransactionManager transactions) {
        this.dossiers = dossiers;
        this.sealed = sealed;
        this.register = register;
        this.parts = parts;
        this.page = page;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** @throws VotesSealed while the record holds votes that nobody may see */
    Bundle of(String number, Reader reader, Locale language) {
        demandNothingSealed(number);
        Dossier dossier = dossiers.of(number, reader).orElseThrow();
        return new Bundle(number, reader.user(), register.now(), page.of(dossier, register.length(number), language));
    }

    void write(Bundle bundle, OutputStream out) {
        reading.executeWithoutResult(status -> {
            // a ballot may have opened and a vote been cast since the first look
            demandNothingSealed(bundle.number());
            try (ProvenZip zip = new ProvenZip(out, bundle.madeAt())) {
                parts.write(bundle, zip);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private void demandNothingSealed(String number) {
        if (!sealed.consultations(number).isEmpty()) {
            throw new VotesSealed();
        }
    }
}
