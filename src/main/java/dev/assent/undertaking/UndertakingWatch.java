package dev.assent.undertaking;

import dev.assent.node.Node;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetups;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells authority and applicant, once, that the proof of an undertaking is missing; of several nodes that look, one does. */
@Component
class UndertakingWatch {
    private static final Logger LOG = LoggerFactory.getLogger(UndertakingWatch.class);

    private record Due(String id, String fileNumber, String setup, String name, LocalDate due) {
    }

    private final JdbcClient jdbc;
    private final Undertakings undertakings;
    private final Register register;
    private final Notices notices;
    private final NationalSetups setups;
    private final Node node;
    private final TransactionTemplate transaction;

    UndertakingWatch(JdbcClient jdbc, Undertakings undertakings, Register register, Notices notices, NationalSetups setups, Node node, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.undertakings = undertakings;
        this.register = register;
        this.notices = notices;
        this.setups = setups;
        this.node = node;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelayString = "${assent.licenses.every:1h}", fixedDelayString = "${assent.licenses.every:1h}")
    void look() {
        if (node.answers()) {
            due().forEach(this::tell);
        }
    }

    // the day of no zone is further than one beyond that of Greenwich
    private List<Due> due() {
        return jdbc.sql("""
                select u.id, u.file_number, f.setup, u.name, u.due_on from register.undertaking u join register.license_file f on f.file_number = u.file_number
                where u.proved_at is null and u.overdue_at is null and u.due_on <= ? and not f.sample order by u.due_on, u.id limit 500""")
                .param(register.now().atZone(ZoneOffset.UTC).toLocalDate())
                .query((row, i) -> new Due(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getObject(5, LocalDate.class))).list();
    }

    private void tell(Due missing) {
        try {
            transaction.executeWithoutResult(open -> {
                if (missing.due().isBefore(undertakings.today(missing.fileNumber())) && jdbc.sql("update register.undertaking set overdue_at = ? where id = ? and proved_at is null and overdue_at is null")
                        .params(Sql.time(register.now()), missing.id()).update() > 0) {
                    register.append(missing.fileNumber(), "UNDERTAKING_OVERDUE", Register.ENGINE, Map.of("undertaking", missing.id(), "name", missing.name()));
                    Message message = Message.about(missing.fileNumber(), "The proof of an undertaking on file {0} is missing", Message.line("Undertaken by: {0}", missing.name()),
                            Message.line("The day by which it was to be proved has passed."));
                    notices.toGroup(missing.id() + "/overdue", missing.fileNumber(), missing.setup(), setups.of(missing.setup()).authority(), message);
                    notices.toApplicant(missing.id() + "/overdue", missing.fileNumber(), message);
                }
            });
        } catch (RuntimeException failed) {
            LOG.error("Nobody could be told of the missing proof of {} on {}; it is tried again", missing.id(), missing.fileNumber(), failed);
        }
    }
}
