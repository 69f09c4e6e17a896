package dev.assent.letter;

import dev.assent.node.Node;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.register.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes PDFs of the letters that were written, signs them, keeps them as they are and sends them; what cannot be made now waits and says why. */
@Component
class LetterMaker {
    private static final Logger LOG = LoggerFactory.getLogger(LetterMaker.class);
    private static final int AT_ONCE = 20;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final LetterStore letters;
    private final LetterKey key;
    private final LetterHealth health;
    private final Register register;
    private final Notices notices;
    private final LetterMail mail;
    private final Node node;
    private final TransactionTemplate transaction;

    LetterMaker(LetterStore letters, LetterKey key, LetterHealth health, Register register, Notices notices, LetterMail mail, Node node, PlatformTransactionManager transactions) {
        this.letters = letters;
        this.key = key;
        this.health = health;
        this.register = register;
        this.notices = notices;
        this.mail = mail;
        this.node = node;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${assent.letters.every:5s}")
    void make() {
        boolean more = node.answers();
        // notices are sent by the same thread: many letters at once must not keep them waiting
        for (int made = 0; more && made < AT_ONCE; made++) {
            more = Boolean.TRUE.equals(transaction.execute(status -> letters.next(register.now()).map(this::make).orElse(false)));
        }
    }

    /** @return whether the next letter can be made, too, as far as it depends on the key */
    private boolean make(LetterStore.Unmade letter) {
        byte[] pdf;
        SigningKey with;
        Instant now = register.now();
        try {
            with = key.current();
            pdf = PdfSignature.sign(LetterPdf.of(letter.body(), letter.language()), with, with.owner(), now);
        } catch (NoKey missing) {
            String sentence = health.waits(missing);
            notices.toMembers("letters/" + now.truncatedTo(ChronoUnit.DAYS), "operators", "Letters wait: {0}", letter.fileNumber(), Message.line(missing.getMessage(), missing.args()),
                    Message.line("No letter is lost: they are signed and sent when this is mended."));
            later(letter, sentence, now);
            return false;
        } catch (RuntimeException failed) {
            LOG.error("The letter {} on license file {} could not be made; it is tried again", letter.letter(), letter.fileNumber(), failed);
            later(letter, health.failed(failed), now);
            return true;
        }
        String sha256 = Sha256.of(pdf);
        letters.issued(letter.id(), pdf, sha256, with.owner(), now);
        register.append(letter.fileNumber(), "LETTER_ISSUED", Register.ENGINE,
                Map.of("letter", letter.letter(), "language", letter.language(), "id", letter.id(), "sha256", sha256, "signedBy", with.owner()));
        mail.issued(letter);
        health.made();
        return true;
    }

    private void later(LetterStore.Unmade letter, String why, Instant now) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(letter.attempts(), 10));
        letters.failed(letter.id(), why, now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
    }
}
