package dev.assent.tally;

import dev.assent.node.Node;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts months that are not kept yet, or have changed, beside people's work; until then they are read from the facts. */
@Component
public class KeptMonths {
    private static final Logger LOG = LoggerFactory.getLogger(KeptMonths.class);
    /** What else has its time is not kept up by a register that is counted for the first time. */
    private static final int A_TURN = 6;
    private final MonthStore months;
    private final List<Tally> tallies;
    private final Node node;
    private final TransactionTemplate each;

    public KeptMonths(JdbcTemplate jdbc, KeptTallies kept, Node node, PlatformTransactionManager transactions) {
        this.months = new MonthStore(jdbc);
        this.tallies = kept.all();
        this.node = node;
        this.each = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelayString = "${assent.figures.every:1m}", fixedDelayString = "${assent.figures.every:1m}")
    void again() {
        if (node.answers()) {
            keep(A_TURN);
        }
    }

    /** Counts all of them, each month in a transaction of its own. */
    public void keep() {
        keep(Integer.MAX_VALUE);
    }

    private synchronized void keep(int most) {
        for (Facts facts : Facts.values()) {
            List<Tally> its = tallies.stream().filter(tally -> tally.facts() == facts).toList();
            try {
                months.due(facts).stream().limit(most).forEach(month -> each.executeWithoutResult(status -> months.keep(facts, month, its)));
            } catch (ConcurrencyFailureException | DuplicateKeyException another) {
                LOG.info("Another node counts the same months of {}", facts);
            }
        }
    }
}
