package dev.assent.figures;

import dev.assent.file.AfterClosing;
import dev.assent.register.Entered;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the figures of a file up to date, in the transaction of each step that ends and of the file's end. A figure that cannot be
 * counted keeps nobody from a decision: the file is marked, and counted later.
 */
@Component
class FigureKeeping implements Entered, AfterClosing {
    private static final Logger LOG = LoggerFactory.getLogger(FigureKeeping.class);
    private static final Set<String> KINDS = Set.of("OPINION_REQUESTED", "VOTE_REQUESTED", "CALL_IN_OFFERED", "VERIFICATION_REQUESTED", "OPINION_GIVEN",
            "LATE_OPINION_GIVEN", "SILENCE_RECORDED", "VOTE_CAST", "CONSULTATION_ESCALATED", "CONSULTEE_WITHDRAWN", "CASE_CALLED_IN", "CALL_IN_WAIVED",
            "CALL_IN_LAPSED", "VERIFICATION_GIVEN", "VERIFICATION_MISSED", "LATE_VERIFICATION_GIVEN", "VERIFICATION_WITHDRAWN", "VERIFICATION_CORRECTED",
            "VERIFICATION_ESCALATED", "ESCALATION_LODGED", "ESCALATION_PASSED_ON", "ESCALATION_DECIDED", "ESCALATION_EXPIRED", "FILE_SENT_BACK", "DISPUTE_SETTLED");
    private final Counting counting;
    private final CountedFiles files;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final TransactionTemplate itself;

    FigureKeeping(Counting counting, CountedFiles files, Clock clock, PlatformTransactionManager transactions) {
        this.counting = counting;
        this.files = files;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.itself = new TransactionTemplate(transactions);
        this.itself.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void entered(String fileNumber, String kind) {
        if (KINDS.contains(kind)) {
            count(List.of(fileNumber), false);
        }
    }

    @Override
    public void closed(String fileNumber) {
        count(List.of(fileNumber), false);
    }

    @Override
    public void written(List<String> fileNumbers) {
        count(fileNumbers, true);
    }

    // in a part of the transaction that is taken back by itself; who met somebody else at the same rows begins again as a whole
    private void count(List<String> numbers, boolean anew) {
        try {
            apart.executeWithoutResult(status -> counting.count(numbers, anew));
        } catch (ConcurrencyFailureException met) {
            throw met;
        } catch (RuntimeException fault) {
            LOG.error("{} could not be counted, and will be tried again", numbers, fault);
            numbers.forEach(number -> files.due(number, clock.instant(), fault));
        }
    }

    /** Counts files in a transaction of its own: that were written by something else, or by earlier rules, or could not be counted before. */
    void countLater(List<String> numbers, boolean anew) {
        itself.executeWithoutResult(status -> counting.count(numbers, anew));
    }

    /** It could not be counted this time either. */
    void later(String number, RuntimeException fault) {
        itself.executeWithoutResult(status -> files.due(number, clock.instant(), fault));
    }
}
