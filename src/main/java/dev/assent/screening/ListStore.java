package dev.assent.screening;

import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists in force, their versions, and what is wrong with their newest copies. */
@Component
class ListStore {
    /**
     * A list as it is in force.
     *
     * @param asOf     the issuer's date; may be null
     * @param size     of the file in bytes
     * @param entries  how many persons, entities and vessels it names
     * @param takenAt  when this version came into force
     * @param lookedAt when its source was last seen to be this version
     */
    record InForce(String list, int version, String source, String asOf, long size, String sha256, int entries, Instant takenAt, Instant lookedAt) {
    }

    /** Why a newest copy was not taken. */
    record Trouble(String list, String source, Instant since, String reason) {
    }

    private static final String COLUMNS = "list, version, source, as_of, size, sha256, entries, taken_at, looked_at";

    private final JdbcClient jdbc;
    private final Register register;

    ListStore(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    List<InForce> inForce() {
        return jdbc.sql("select " + COLUMNS + " from register.screening_list order by list").query(ListStore::row).list();
    }

    /** The list, kept as it is until the transaction ends. */
    Optional<InForce> hold(String list) {
        return jdbc.sql("select " + COLUMNS + " from register.screening_list where list = ? for update").param(list).query(ListStore::row).optional();
    }

    byte[] content(String list, int version) {
        return jdbc.sql("select content from register.screening_list where list = ? and version = ?").params(list, version)
                .query((row, i) -> row.getBytes(1)).optional().orElse(null);
    }

    /** The number of the newest version that ever was; 0: there was none. */
    int lastVersion(String list) {
        return jdbc.sql("select coalesce(max(version), 0) from register.screening_list_version where list = ?").param(list).query(Integer.class).single();
    }

    /** @return whether it was in force */
    boolean withdraw(String list) {
        forget(list);
        return jdbc.sql("delete from register.screening_list where list = ?").param(list).update() > 0;
    }

    /** The source was seen, and is what is in force. */
    void seen(String list) {
        jdbc.sql("update register.screening_list set looked_at = ? where list = ?").params(Sql.time(register.now()), list).update();
        forget(list);
    }

    void take(InForce taken, byte[] content) {
        Object[] known = {taken.version(), taken.source(), taken.asOf(), taken.size(), taken.sha256(), taken.entries(), Sql.time(taken.takenAt()),
                Sql.time(taken.lookedAt()), content, taken.list()};
        if (jdbc.sql("""
                update register.screening_list set version = ?, source = ?, as_of = ?, size = ?, sha256 = ?, entries = ?, taken_at = ?, looked_at = ?,
                content = ? where list = ?""").params(known).update() == 0) {
            jdbc.sql("""
                    insert into register.screening_list (version, source, as_of, size, sha256, entries, taken_at, looked_at, content, list)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(known).update();
        }
        jdbc.sql("insert into register.screening_list_version (list, version, source, as_of, size, sha256, entries, taken_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(taken.list(), taken.version(), taken.source(), taken.asOf(), taken.size(), taken.sha256(), taken.entries(), Sql.time(taken.takenAt())).update();
        forget(taken.list());
    }

    List<Trouble> troubles() {
        return jdbc.sql("select * from register.screening_trouble order by list")
                .query((row, i) -> new Trouble(row.getString("list"), row.getString("source"), Sql.instant(row, "since"), row.getString("reason"))).list();
    }

    /** A list, or the place where lists should be, is in order again. */
    void forget(String list) {
        jdbc.sql("delete from register.screening_trouble where list = ?").param(list).update();
    }

    /** @return whether this is new */
    boolean trouble(String list, String source, String reason) {
        Optional<String> known = jdbc.sql("select reason from register.screening_trouble where list = ? for update").param(list).query(String.class).optional();
        if (known.filter(reason::equals).isPresent()) {
            return false;
        }
        forget(list);
        jdbc.sql("insert into register.screening_trouble (list, source, since, reason) values (?, ?, ?, ?)")
                .params(list, source, Sql.time(register.now()), reason).update();
        return true;
    }

    private static InForce row(ResultSet row, int i) throws SQLException {
        return new InForce(row.getString("list"), row.getInt("version"), row.getString("source"), row.getString("as_of"), row.getLong("size"),
                row.getString("sha256").strip(), row.getInt("entries"), Sql.instant(row, "taken_at"), Sql.instant(row, "looked_at"));
    }
}
