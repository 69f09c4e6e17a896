package dev.assent.register;

import dev.assent.node.Node;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The legal record. Every entry is written in the transaction of the step it tells of, carries the hash of the entry
 * before it in the same file, vouches for the rows that were written with it, and is signed.
 */
@Component
public class Register {
    public static final String ENGINE = "engine";
    public static final String APPLICANT = "applicant";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Seal seal;
    private final Vouching vouching;
    private final Node node;
    private final ObjectProvider<Entered> features;

    Register(JdbcClient jdbc, Clock clock, Seal seal, Vouching vouching, Node node, ObjectProvider<Entered> features) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.seal = seal;
        this.vouching = vouching;
        this.node = node;
        this.features = features;
    }

    /** The entry that the next one follows; its hash is null if it was not seen. */
    private record Last(int place, String hash) {
    }

    /** The engine's now, as the register stores it: to the millisecond. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Appends a fact to the file's record.
     *
     * @param kind  what happened, e.g. OPINION_GIVEN
     * @param actor user id, {@link #ENGINE} or {@link #APPLICANT}
     * @param facts plain values, stored as JSON
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String fileNumber, String kind, String actor, Map<String, ?> facts) {
        // whatever leads here: nothing is dated by a clock that is wrong or was not checked
        node.requireClock();
        // the row lock makes two agencies that answer in the same second queue up, not collide
        Last last = jdbc.sql("select record_length, (select hash from register.record r where r.file_number = f.file_number and r.place = f.record_length) as hash"
                + " from register.license_file f where f.file_number = ? for update").param(fileNumber).query((row, i) -> new Last(row.getInt(1), row.getString(2))).single();
        int length = last.place();
        Entry entry = Entry.after(fileNumber, length + 1, now(), kind, actor, Json.write(facts), vouching.of(fileNumber, kind),
                last.hash() == null ? lastHash(fileNumber, length) : last.hash(), seal);
        jdbc.sql("""
                insert into register.record (file_number, place, at, kind, actor, facts, vouched, previous_hash, hash, signed_with, signature)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(entry.fileNumber(), entry.place(), Sql.time(entry.at()), kind, actor, entry.facts(), entry.vouched(), entry.previous(),
                        entry.hash(), entry.signedWith(), entry.signature()).update();
        jdbc.sql("update register.license_file set record_length = ? where file_number = ?").params(length + 1, fileNumber).update();
        features.orderedStream().forEach(feature -> feature.entered(fileNumber, kind));
    }

    // what another transaction entered while this one waited for the row was not there when the statement began
    private String lastHash(String fileNumber, int place) {
        return place == 0 ? Entry.GENESIS
                : jdbc.sql("select hash from register.record where file_number = ? and place = ?")
                        .params(fileNumber, place).query(String.class).single();
    }

    /** Is this the number of a license file? Processes may run under other keys. */
    public boolean has(String fileNumber) {
        return fileNumber != null && jdbc.sql("select count(*) from register.license_file where file_number = ?").param(fileNumber)
                .query(Integer.class).single() > 0;
    }

    /** How many entries the file's record has. */
    public int length(String fileNumber) {
        return jdbc.sql("select record_length from register.license_file where file_number = ?").param(fileNumber).query(Integer.class).single();
    }

    /** The file's record, oldest first. */
    public List<Entry> entries(String fileNumber) {
        return jdbc.sql("select * from register.record where file_number = ? order by place").param(fileNumber)
                .query((row, i) -> new Entry(row.getString("file_number"), row.getInt("place"), Sql.instant(row, "at"), row.getString("kind"),
                        row.getString("actor"), row.getString("facts"), row.getString("vouched"), row.getString("previous_hash"), row.getString("hash"),
                        row.getString("signed_with"), row.getString("signature")))
                .list();
    }

    /** Moves the file's projection for lists; nothing branches on it. */
    public void standing(String fileNumber, String standing) {
        jdbc.sql("update register.license_file set standing = ? where file_number = ?").params(standing, fileNumber).update();
    }
}
