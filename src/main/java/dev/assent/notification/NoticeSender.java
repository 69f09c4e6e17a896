package dev.assent.notification;

import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what was written, at least once; a mail server that is down costs time, never a notice. */
@Component
class NoticeSender {
    private static final int AT_ONCE = 500;

    private record Unsent(String key, String recipient, String subject, String body, int attempts, Instant createdAt) {
        /** After n failures it is tried again n² times five seconds after it was written: often at first, then ever more rarely. */
        boolean due(Instant now) {
            return !now.isBefore(createdAt.plusSeconds(5L * attempts * attempts));
        }
    }

    private final JdbcClient jdbc;
    private final Register register;
    private final Postman postman;

    NoticeSender(JdbcClient jdbc, Register register, Postman postman) {
        this.jdbc = jdbc;
        this.register = register;
        this.postman = postman;
    }

    @Scheduled(fixedDelayString = "${assent.notices.every:5s}")
    void send() {
        Instant now = register.now();
        for (Unsent notice : unsent()) {
            if (!notice.due(now)) {
                continue;
            }
            try {
                postman.deliver(notice.recipient(), notice.subject(), notice.body());
                jdbc.sql("update register.notice set sent_at = ?, last_error = null where notice_key = ?")
                        .params(Sql.time(register.now()), notice.key()).update();
            } catch (RuntimeException failed) {
                // kept and tried again; an operator finds the reason beside the notice
                jdbc.sql("update register.notice set attempts = attempts + 1, last_error = ? where notice_key = ?")
                        .params(cut(String.valueOf(failed.getMessage())), notice.key()).update();
            }
        }
    }

    private List<Unsent> unsent() {
        return jdbc.sql("""
                select notice_key, recipient, subject, body, attempts, created_at from register.notice where sent_at is null
                order by attempts, created_at limit ?""").param(AT_ONCE)
                .query((row, i) -> new Unsent(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5),
                        Sql.instant(row, "created_at"))).list();
    }

    private static String cut(String error) {
        return error.length() > 1000 ? error.substring(0, 1000) : error;
    }
}
