package dev.assent.sample;

import dev.assent.register.WholeRecord;
import dev.assent.setup.NationalSetup;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One file of the sample on its way: what is recorded so far, and where it stands in time. */
final class Story {
    private final NationalSetup setup;
    private final Application application;
    private final WholeRecord record;
    private final Chance chance;
    private final Days days;
    private final Map<String, Object> file;
    private Instant now;
    private int ids;

    WholeRecord record() {
        return record;
    }

    Story(NationalSetup setup, Application application, WholeRecord record, Map<String, Object> file, Chance chance, Instant received) {
        this.setup = setup;
        this.application = application;
        this.record = record;
        this.file = file;
        this.chance = chance;
        this.days = new Days(setup, chance);
        this.now = received;
    }

    NationalSetup setup() {
        return setup;
    }

    Application application() {
        return application;
    }

    Chance chance() {
        return chance;
    }

    Days days() {
        return days;
    }

    String number() {
        return record.fileNumber();
    }

    Instant now() {
        return now;
    }

    /** Time goes on, never back. */
    void itIs(Instant moment) {
        now = moment.isAfter(now) ? moment : now;
    }

    /** So many working days pass. */
    void pass(int workingDays) {
        itIs(days.later(now, workingDays));
    }

    Map<String, Object> row(String table, Object... values) {
        return record.row(table, values);
    }

    List<Map<String, Object>> rows(String table) {
        return record.rows(table);
    }

    /** The row of the file itself. */
    Map<String, Object> file() {
        return file;
    }

    /** Enters what happens now: field, value, field, value ... */
    void enter(String kind, String actor, Object... facts) {
        record.enter(now, kind, actor, facts(facts));
    }

    /** Enters what had happened at a moment before now. */
    void entered(Instant at, String kind, String actor, Object... facts) {
        record.enter(at, kind, actor, facts(facts));
    }

    void enter(String kind, String actor, Map<String, ?> facts) {
        record.enter(now, kind, actor, facts);
    }

    static Map<String, Object> facts(Object... values) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            facts.put((String) values[i], values[i + 1]);
        }
        return facts;
    }

    void standing(String standing) {
        file.put("standing", standing);
    }

    void close(String standing) {
        standing(standing);
        file.put("closed_at", now);
    }

    boolean closed() {
        return file.get("closed_at") != null;
    }

    /** The authority that leads a track, or the whole file. */
    String lead(String track) {
        return rows("lead").stream().filter(row -> row.get("track").equals(track)).map(row -> (String) row.get("authority")).findFirst()
                .orElseGet(() -> (String) rows("lead").get(0).get("authority"));
    }

    /** The next id of something that belongs to the file. */
    String id(String what) {
        return number() + "-" + what + "-" + (++ids);
    }

    boolean urgent() {
        return "URGENT".equals(application.text("urgency"));
    }
}
