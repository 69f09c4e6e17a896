package dev.assent.license.use;

import dev.assent.license.License;
import dev.assent.license.OwnMoves;
import dev.assent.node.Node;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds holders of proofs that are nearly due, and tells them and the authority of those that are missing; each once, whatever node looks. */
@Component
class DeliveryWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryWatch.class);
    private static final int AT_ONCE = 500;

    private final DeliveryStore store;
    private final OwnMoves licenses;
    private final Register register;
    private final NationalSetups setups;
    private final Notices notices;
    private final Node node;
    private final TransactionTemplate transaction;

    DeliveryWatch(DeliveryStore store, OwnMoves licenses, Register register, NationalSetups setups, Notices notices, Node node, PlatformTransactionManager transactions) {
        this.store = store;
        this.licenses = licenses;
        this.register = register;
        this.setups = setups;
        this.notices = notices;
        this.node = node;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelayString = "${assent.licenses.every:1h}", fixedDelayString = "${assent.licenses.every:1h}")
    void look() {
        if (node.answers()) {
            store.due(register.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(1), AT_ONCE).forEach(this::look);
        }
    }

    private void look(DeliveryStore.Delivery seen) {
        try {
            transaction.executeWithoutResult(open -> licenses.hold(seen.fileNumber(), seen.license())
                    .ifPresent(license -> store.find(seen.license(), seen.line(), seen.reference()).filter(held -> held.proof() == null).ifPresent(held -> judge(license, held))));
        } catch (RuntimeException failed) {
            LOG.error("The missing proof of delivery {} under license {} could not be told; it is tried again", seen.reference(), seen.license(), failed);
        }
    }

    private void judge(License license, DeliveryStore.Delivery delivery) {
        LocalDate today = register.now().atZone(setups.of(license.setup()).workingDays().zone()).toLocalDate();
        if (delivery.due().isBefore(today) && !delivery.overdue()) {
            store.overdue(delivery);
            enter("LICENSE_PROOF_OVERDUE", delivery);
            Message missing = message(delivery, "Proof of a delivery on file {0} is missing", "No proof has come that this delivery arrived; it was due by {0}.");
            notices.toApplicant(key(delivery, "overdue"), delivery.fileNumber(), missing);
            notices.toGroup(key(delivery, "overdue"), delivery.fileNumber(), license.setup(), licenses.authority(license), missing);
        } else if (!delivery.overdue() && !delivery.reminded() && delivery.remindOn() != null && !delivery.remindOn().isAfter(today)) {
            store.reminded(delivery);
            enter("LICENSE_PROOF_REMINDED", delivery);
            notices.toApplicant(key(delivery, "reminded"), delivery.fileNumber(),
                    message(delivery, "Proof of a delivery on file {0} is due", "Prove that this delivery arrived by {0}, with the number of the delivery verification certificate."));
        }
    }

    private void enter(String kind, DeliveryStore.Delivery delivery) {
        register.append(delivery.fileNumber(), kind, Register.ENGINE,
                Map.of("license", delivery.license(), "line", delivery.line(), "reference", delivery.reference(), "due", delivery.due().toString()));
    }

    private static Message message(DeliveryStore.Delivery delivery, String subject, String sentence) {
        return Message.about(delivery.fileNumber(), subject, Message.line("License: {0}", delivery.license()), Message.line("Reference of the use: {0}", delivery.reference()),
                Message.line(sentence, delivery.due().toString()));
    }

    private static String key(DeliveryStore.Delivery delivery, String what) {
        return delivery.license() + "/" + delivery.line() + "/" + delivery.reference() + "/" + what;
    }
}
