package dev.assent.license;

import dev.assent.node.Node;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves licenses whose last day has passed in the zone of their setup, each in a transaction of its own; of several nodes that look, one finds it still living. */
@Component
class ExpiryWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ExpiryWatch.class);
    private static final int AT_ONCE = 500;

    private record Due(String fileNumber, String license, LocalDate until) {
    }

    private final JdbcClient jdbc;
    private final OwnMoves licenses;
    private final Register register;
    private final NationalSetups setups;
    private final Node node;
    private final TransactionTemplate transaction;

    ExpiryWatch(JdbcClient jdbc, OwnMoves licenses, Register register, NationalSetups setups, Node node, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.licenses = licenses;
        this.register = register;
        this.setups = setups;
        this.node = node;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelayString = "${assent.licenses.every:1h}", fixedDelayString = "${assent.licenses.every:1h}")
    void look() {
        if (node.answers()) {
            // those that no row lets expire stay, and must not hide those behind them
            List<Due> some = due(null);
            while (!some.isEmpty()) {
                some.forEach(this::expire);
                some = some.size() < AT_ONCE ? List.of() : due(some.get(some.size() - 1));
            }
        }
    }

    // the day of no zone is further than one beyond that of Greenwich
    private List<Due> due(Due last) {
        return jdbc.sql("""
                select l.file_number, l.license_number, l.valid_until from register.license l join register.license_file f on f.file_number = l.file_number
                where l.standing in ('IN_FORCE', 'SUSPENDED') and l.valid_until <= ? and not f.sample
                  and (l.valid_until > ? or l.valid_until = ? and l.license_number > ?) order by l.valid_until, l.license_number limit ?""")
                .params(register.now().atZone(ZoneOffset.UTC).toLocalDate(), last == null ? LocalDate.EPOCH : last.until(), last == null ? LocalDate.EPOCH : last.until(),
                        last == null ? "" : last.license(), AT_ONCE)
                .query((row, i) -> new Due(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class))).list();
    }

    private void expire(Due due) {
        try {
            transaction.executeWithoutResult(open -> licenses.hold(due.fileNumber(), due.license()).filter(this::over)
                    .ifPresent(license -> licenses.byEngine(license, Move.EXPIRE)));
        } catch (RuntimeException failed) {
            LOG.error("License {} could not be entered as expired; it is tried again", due.license(), failed);
        }
    }

    private boolean over(License license) {
        LocalDate today = register.now().atZone(setups.of(license.setup()).workingDays().zone()).toLocalDate();
        return (license.standing().equals(Standing.IN_FORCE.name()) || license.standing().equals(Standing.SUSPENDED.name())) && license.validUntil().isBefore(today);
    }
}
