package dev.assent.report;

import dev.assent.engine.TablesInForce;
import dev.assent.node.Node;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends heads and managers their overview on the days that the table {@code Overviews} names, once a day, also where the hour was missed.
 * A head is told of the files his agency leads or is asked about, and of no other.
 */
@Component
class Overviews {
    private static final Logger LOG = LoggerFactory.getLogger(Overviews.class);
    private static final String TABLE = "Overviews";
    private static final String MANAGERS = "managers";
    private static final String SUBJECT = "What is due and what is late, {0}";

    private final OverviewStore store;
    private final TablesInForce tables;
    private final NationalSetups setups;
    private final Notices notices;
    private final Register register;
    private final Node node;
    private final TransactionTemplate transaction;

    Overviews(OverviewStore store, TablesInForce tables, NationalSetups setups, Notices notices, Register register, Node node,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.tables = tables;
        this.setups = setups;
        this.notices = notices;
        this.register = register;
        this.node = node;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${assent.overviews.every:10m}", initialDelayString = "${assent.overviews.every:10m}")
    void send() {
        if (node.answers()) {
            Map<String, NationalSetup> agencies = new LinkedHashMap<>();
            setups.installed().forEach(setup -> setup.agencies().forEach(agency -> agencies.putIfAbsent(agency.id(), setup)));
            agencies.forEach(this::send);
            send(MANAGERS, setups.installed().iterator().next());
        }
    }

    private void send(String agency, NationalSetup setup) {
        ZonedDateTime now = register.now().atZone(setup.workingDays().zone());
        Map<String, Object> row = tables.row(List.of(TABLE), Map.of("agency", agency, "weekday", now.getDayOfWeek().name()));
        if (!row.isEmpty() && now.getHour() >= number(row, "fromHour")) {
            try {
                transaction.executeWithoutResult(status -> tell(agency, setup, now, number(row, "daysAhead")));
            } catch (DuplicateKeyException elsewhere) {
                LOG.debug("Another node tells {} in this moment", agency);
            }
        }
    }

    private static int number(Map<String, Object> row, String column) {
        return row.get(column) instanceof Number number ? number.intValue() : 0;
    }

    private void tell(String agency, NationalSetup setup, ZonedDateTime now, int daysAhead) {
        OverviewLines lines = agency.equals(MANAGERS) ? all(setup, now, daysAhead) : of(agency, setup, now, daysAhead);
        String day = now.toLocalDate().toString();
        if (lines.none()) {
            return;
        }
        if (agency.equals(MANAGERS)) {
            notices.toMembers("overview/" + day + "/" + MANAGERS, MANAGERS, SUBJECT, day, lines.all());
        } else {
            notices.toGroup("overview/" + day + "/" + agency, Notices.NO_FILE, setup.setup(), agency + Agency.HEAD, Message.about(day, SUBJECT, lines.all()));
        }
    }

    /** The end of that day: what is due at its closing is due on it. */
    private static Instant end(ZonedDateTime now, int daysAhead) {
        return now.toLocalDate().plusDays(daysAhead + 1L).atStartOfDay(now.getZone()).toInstant();
    }

    private OverviewLines all(NationalSetup setup, ZonedDateTime now, int daysAhead) {
        OverviewLines lines = new OverviewLines(now.toInstant(), agency -> setup.agencyName(agency, setup.language()));
        Instant until = end(now, daysAhead);
        lines.dated(store.files("", Set.of(), until), "These files are beyond their outer limit:", "The outer limit of these files comes next:");
        lines.dated(store.answers("", now.toInstant()), "These agencies are late with an answer:", "");
        lines.halted(store.halted("", Set.of()));
        return lines;
    }

    private OverviewLines of(String agency, NationalSetup setup, ZonedDateTime now, int daysAhead) {
        OverviewLines lines = new OverviewLines(now.toInstant(), other -> setup.agencyName(other, setup.language()));
        Instant until = end(now, daysAhead);
        Set<String> decides = setups.installed().stream().filter(each -> each.authority().equals(agency)).map(NationalSetup::setup).collect(Collectors.toSet());
        lines.dated(store.answers(agency, until), "Your agency is late with an answer:", "Your agency is asked to answer:");
        lines.dated(store.files(agency, decides, until), "Files that your agency leads are beyond their outer limit:", "The outer limit of files that your agency leads comes next:");
        lines.halted(store.halted(agency, decides));
        return lines;
    }
}
