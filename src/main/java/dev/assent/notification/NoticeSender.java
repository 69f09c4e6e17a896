package dev.assent.notification;

import dev.assent.node.Node;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what was written, at least once; a mail server that is down costs time, never a notice. */
@Component
class NoticeSender {
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private record Unsent(String key, String fileNumber, String recipient, String subject, String body, int attempts, String enclosure, String postscript, boolean maybeWithout) {
    }

    private final JdbcClient jdbc;
    private final Register register;
    private final Postman postman;
    private final TransactionTemplate transaction;
    private final Node node;
    private final ObjectProvider<Delivered> features;
    private final ObjectProvider<Enclosures> enclosures;
    private final ObjectProvider<Postscripts> postscripts;

    NoticeSender(JdbcClient jdbc, Register register, Postman postman, PlatformTransactionManager transactions, Node node, ObjectProvider<Delivered> features,
            ObjectProvider<Enclosures> enclosures, ObjectProvider<Postscripts> postscripts) {
        this.jdbc = jdbc;
        this.register = register;
        this.postman = postman;
        this.transaction = new TransactionTemplate(transactions);
        this.node = node;
        this.features = features;
        this.enclosures = enclosures;
        this.postscripts = postscripts;
    }

    @Scheduled(fixedDelayString = "${assent.notices.every:5s}")
    void send() {
        // while the database is away there is nothing to read, and a trace in the log every five seconds tells nobody anything
        boolean more = node.answers();
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> sendOne()));
        }
    }

    private boolean sendOne() {
        Optional<Unsent> next = next();
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(Unsent notice) {
        try {
            Enclosures.Enclosure paper = enclosed(notice);
            postman.deliver(notice.recipient(), notice.subject(), notice.body() + ended(notice), paper);
            // sent without it: whoever issues the paper sends it by itself
            jdbc.sql("update register.notice set sent_at = ?, last_error = null, enclosure = case when ? then enclosure end where notice_key = ?")
                    .params(Sql.time(register.now()), paper != null, notice.key()).update();
            if (notice.fileNumber() != null) {
                features.orderedStream().forEach(feature -> feature.delivered(notice.fileNumber(), notice.key()));
            }
        } catch (RuntimeException failed) {
            // kept and tried again, ever more rarely; an operator finds the reason beside the notice
            Duration wait = Duration.ofSeconds(5L << Math.min(notice.attempts(), 20));
            Duration pause = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
            jdbc.sql("update register.notice set attempts = attempts + 1, next_attempt = ?, last_error = ? where notice_key = ?")
                    .params(Sql.time(register.now().plus(pause)), cut(String.valueOf(failed.getMessage())), notice.key()).update();
        }
    }

    // skip locked: several nodes may send, none of them the same notice
    private Optional<Unsent> next() {
        return jdbc.sql("""
                select notice_key, file_number, recipient, subject, body, attempts, enclosure, postscript, enclosure_until from register.notice
                where sent_at is null and next_attempt <= ? order by next_attempt limit 1 for update skip locked""")
                .param(Sql.time(register.now()))
                .query((row, i) -> new Unsent(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getInt(6), row.getString(7), row.getString(8), row.getObject(9) != null)).optional();
    }

    private Enclosures.Enclosure enclosed(Unsent notice) {
        Optional<Enclosures.Enclosure> paper = notice.enclosure() == null ? Optional.empty()
                : enclosures.orderedStream().map(each -> each.find(notice.enclosure())).flatMap(Optional::stream).findFirst();
        if (paper.isEmpty() && notice.enclosure() != null && !notice.maybeWithout()) {
            throw new IllegalStateException("There is no paper " + notice.enclosure() + " to send");
        }
        return paper.orElse(null);
    }

    private String ended(Unsent notice) {
        return notice.postscript() == null ? "" : "\n" + postscripts.orderedStream().map(each -> each.of(notice.postscript(), notice.fileNumber())).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new IllegalStateException("There is nothing to end the notice with: " + notice.postscript())) + "\n";
    }

    private static String cut(String error) {
        return error.length() > 1000 ? error.substring(0, 1000) : error;
    }
}
