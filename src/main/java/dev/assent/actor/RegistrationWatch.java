package dev.assent.actor;

import dev.assent.actor.RegistrationMove.Move;
import dev.assent.file.FileStore;
import dev.assent.node.Node;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes registrations whose last day has passed, each in a transaction of its own; of several nodes that look, one finds it not yet noted. */
@Component
class RegistrationWatch {
    private static final Logger LOG = LoggerFactory.getLogger(RegistrationWatch.class);

    private final RegistrationStore store;
    private final LapsedRegistrations lapsed;
    private final FileStore files;
    private final Register register;
    private final NationalSetups setups;
    private final Node node;
    private final TransactionTemplate transaction;

    RegistrationWatch(RegistrationStore store, LapsedRegistrations lapsed, FileStore files, Register register, NationalSetups setups, Node node, PlatformTransactionManager transactions) {
        this.store = store;
        this.lapsed = lapsed;
        this.files = files;
        this.register = register;
        this.setups = setups;
        this.node = node;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelayString = "${assent.licenses.every:1h}", fixedDelayString = "${assent.licenses.every:1h}")
    void look() {
        if (node.answers()) {
            // the day of no zone is further than one beyond that of Greenwich
            store.over(register.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(1)).forEach(this::note);
        }
    }

    private void note(RegistrationMove over) {
        try {
            transaction.executeWithoutResult(open -> {
                FileStore.Stored file = files.hold(over.fileNumber());
                LocalDate today = register.now().atZone(setups.of(file.setup()).workingDays().zone()).toLocalDate();
                if (over.validUntil().isBefore(today) && store.last(over.register(), over.number()).filter(last -> last.id().equals(over.id())).isPresent()) {
                    expire(over);
                }
            });
        } catch (RuntimeException failed) {
            LOG.error("Registration {} could not be entered as expired; it is tried again", over.number(), failed);
        }
    }

    private void expire(RegistrationMove over) {
        RegistrationMove end = new RegistrationMove(over.id() + "-end", over.register(), over.number(), over.fileNumber(), over.name(), over.country(), Move.EXPIRE, null, null, null,
                Register.ENGINE);
        store.ask(end);
        store.settle(end.id(), true, null, null);
        register.append(end.fileNumber(), Move.EXPIRE.kind, Register.ENGINE, end.facts());
        lapsed.of(end);
    }
}
