package dev.assent.node;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Frees the jobs that nobody works on although a node has taken them, which would else wait five minutes for their lock to expire.
 * A job that is done all the same at that moment fails at its end, because its revision has changed: it is never done twice.
 */
@Component
class FreeJobs {
    private static final Logger LOG = LoggerFactory.getLogger(FreeJobs.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Node node;
    private final NodeSettings settings;
    private final boolean alone;
    private final AtomicBoolean mineToo = new AtomicBoolean();

    FreeJobs(JdbcClient jdbc, PlatformTransactionManager transactions, Node node, NodeSettings settings, DataSource database,
            @Value("${assent.only-node:false}") boolean onlyNode) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.node = node;
        this.settings = settings;
        this.alone = onlyNode || Database.isEmbedded(Database.pool(database));
    }

    /** After the database failed: what this node had begun is taken back, and what it had taken it takes anew. */
    void mineAreNobodys() {
        mineToo.set(true);
    }

    void look() {
        if (!node.answers()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> free(alone ? node.id() : null));
            if (mineToo.getAndSet(false) || node.clockFault().isPresent()) {
                transaction.executeWithoutResult(status -> free(jobsOf(node.id()), "this node, which had lost the database or the time"));
            }
        } catch (RuntimeException failed) {
            mineToo.set(true);
            LOG.warn("Jobs of silent nodes are looked for again: {}", failed.getMessage());
        }
    }

    private void free(String onlyLiving) {
        List<String> living = onlyLiving != null ? List.of(onlyLiving) : living();
        // skip locked: a frozen node may still hold a row, until the database ends its transaction
        free(jdbc.sql("select ID_ from ACT_RU_JOB where LOCK_OWNER_ is not null and LOCK_OWNER_ not in (:living) for update skip locked")
                .param("living", living).query(String.class).list(), "a node that has ended or is silent");
    }

    // by the database's clock, and this node lives whatever it says
    private List<String> living() {
        OffsetDateTime now = jdbc.sql("select current_timestamp").query(OffsetDateTime.class).single();
        return jdbc.sql("select node_id from register.node where node_id = ? or stopped_at is null and seen_at > ?")
                .params(node.id(), now.minus(settings.deadAfter())).query(String.class).list();
    }

    private List<String> jobsOf(String owner) {
        return jdbc.sql("select ID_ from ACT_RU_JOB where LOCK_OWNER_ = ? for update skip locked").param(owner).query(String.class).list();
    }

    private void free(List<String> jobs, String whose) {
        jobs.forEach(job -> jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null, REV_ = REV_ + 1 where ID_ = ?")
                .param(job).update());
        if (!jobs.isEmpty()) {
            LOG.warn("{} jobs were taken by {}; they are free again", jobs.size(), whose);
        }
    }
}
