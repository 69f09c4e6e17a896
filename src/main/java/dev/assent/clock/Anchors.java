package dev.assent.clock;

import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the moment from which a limit counts; where that is still to come, the clock of whoever has the limit stands until then. */
@Component
public class Anchors {
    /** kind of the entry that a limit has not begun to count */
    public static final String NOT_BEGUN = "TIME_LIMIT_NOT_BEGUN";

    private final JdbcClient jdbc;
    private final PauseStore pauses;
    private final AwaitedStops stops;
    private final NationalSetups setups;
    private final Texts texts;

    Anchors(JdbcClient jdbc, PauseStore pauses, AwaitedStops stops, NationalSetups setups, Texts texts) {
        this.stops = stops;
        this.jdbc = jdbc;
        this.pauses = pauses;
        this.setups = setups;
        this.texts = texts;
    }

    /** When the limit of this row about a track begins, if it begins here; empty: now, as it is asked. */
    Optional<Instant> begins(String setup, String fileNumber, String track, Consultee consultee) {
        Anchor anchor = consultee.anchor();
        Optional<Instant> found = switch (anchor.from()) {
            // a rung knows the decision below it by its own ladder
            case ASKED, NOTICE_DELIVERED, DECISION_BELOW -> Optional.empty();
            case RECEIVED -> one("select received_at as at from register.license_file where file_number = ?", fileNumber);
            case COMPLETE -> one("select complete_at as at from register.license_file where file_number = ?", fileNumber);
            case ROUND_LIMIT -> roundLimit(fileNumber, track, consultee);
            case ENTRY -> entered(fileNumber, anchor.entry(), "%", Instant.EPOCH, "max");
        };
        if (found.isEmpty() && anchor.awaited()) {
            String language = setups.of(setup).language();
            pauses.open(new PauseStore.Stop(stops.current(fileNumber, consultee.agency(), anchor.entry()), fileNumber, consultee.agency(), FileClock.Clocks.ALL),
                    texts.say(Locale.forLanguageTag(language), "The time limit has not begun to count"), Register.ENGINE);
        }
        return found;
    }

    /** The moment from which a limit counts that began here, where it has come only since. */
    Instant since(String fileNumber, Consultee consultee, Instant start) {
        // the delivery of its own notice, not of another agency's
        String about = consultee.anchor().from() == Anchor.From.NOTICE_DELIVERED ? about(consultee) : "%";
        return consultee.anchor().awaited() ? entered(fileNumber, consultee.anchor().entry(), about, start, "min").orElse(start) : start;
    }

    /** Is the moment still awaited from which the limit of this row counts, and has nobody been told so? */
    public boolean untold(String fileNumber, Consultee consultee) {
        String agency = consultee.agency();
        return consultee.anchor().awaited() && stops.open(fileNumber, agency, consultee.anchor().entry()).filter(stop -> jdbc.sql("""
                select count(*) from register.record r where r.file_number = ? and r.kind = ? and r.facts like ?
                and r.at >= (select p.stopped_at from register.clock_pause p where p.id = ?)""")
                .params(fileNumber, NOT_BEGUN, about(consultee), stop).query(Integer.class).single() == 0).isPresent();
    }

    /** Of the lines that are meant, where a file is split; an agency that is asked in a later round waits for the rounds before it, not for those beside it. */
    private Optional<Instant> roundLimit(String fileNumber, String track, Consultee consultee) {
        return jdbc.sql("""
                select max(deadline) as at from register.consultation where file_number = ? and kind = 'OPINION' and ballot is null and not superseded
                and withdrawn_at is null and (? = 'WHOLE' or track in (?, 'WHOLE')) and round < ?""")
                .params(fileNumber, track, track, consultee.round() == 1 || consultee.votes() ? Integer.MAX_VALUE : consultee.round())
                .query((row, i) -> Optional.ofNullable(Sql.instant(row, "at"))).single();
    }

    private static String about(Consultee consultee) {
        return "%\"agency\":\"" + consultee.agency() + "\"%";
    }

    private Optional<Instant> entered(String fileNumber, String kind, String about, Instant since, String which) {
        return jdbc.sql("select " + which + "(at) as at from register.record where file_number = ? and kind = ? and facts like ? and at >= ?")
                .params(fileNumber, kind, about, Sql.time(since))
                .query((row, i) -> Optional.ofNullable(Sql.instant(row, "at"))).single();
    }

    private Optional<Instant> one(String sql, String fileNumber) {
        return jdbc.sql(sql).param(fileNumber).query((row, i) -> Optional.ofNullable(Sql.instant(row, "at"))).single();
    }
}
