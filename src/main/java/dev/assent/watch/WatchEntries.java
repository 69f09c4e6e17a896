package dev.assent.watch;

import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.screening.OwnWatchList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries of the watch list in the register. */
@Component
class WatchEntries {
    /** @param askedBy who wants it removed; null: nobody */
    record Entry(String id, String fileNumber, WatchedParty party, String askedBy) {
    }

    private final JdbcClient jdbc;
    private final Register register;

    WatchEntries(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    void insert(String id, String fileNumber, WatchedParty party, String person, int version) {
        jdbc.sql("""
                insert into register.watched_party (id, file_number, name, kind, country, aliases, party_file, reasons, listed_by, listed_at, from_version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, fileNumber, party.name(), party.kind(), party.country(), party.aliases(), party.partyFile(), party.reasons(), person, Sql.time(register.now()), version).update();
    }

    /** Whoever stands on the list, in the order in which they came. */
    List<OwnWatchList.Watched> listed() {
        return jdbc.sql("select * from register.watched_party where removed_at is null order by from_version, id").query(WatchEntries::entry).list()
                .stream().map(entry -> entry.party().listed(entry.id(), entry.fileNumber())).toList();
    }

    /** The entries of a file that stand on the list. */
    List<Entry> listed(String fileNumber) {
        return jdbc.sql("select * from register.watched_party where file_number = ? and removed_at is null order by from_version, id").param(fileNumber)
                .query(WatchEntries::entry).list();
    }

    /** An entry of the file that stands on the list, kept as it is until the transaction ends. */
    Optional<Entry> hold(String fileNumber, String id) {
        return jdbc.sql("select * from register.watched_party where file_number = ? and id = ? and removed_at is null for update").params(fileNumber, id)
                .query(WatchEntries::entry).optional();
    }

    /** @param person null: nobody wants it removed any more */
    void removalAsked(String id, String person, String reasons) {
        jdbc.sql("update register.watched_party set removal_asked_by = ?, removal_reasons = ?, removal_asked_at = ? where id = ?")
                .params(person, reasons, person == null ? null : Sql.time(register.now()), id).update();
    }

    void removed(String id, String person, int version) {
        jdbc.sql("update register.watched_party set removed_by = ?, removed_at = ?, until_version = ? where id = ?")
                .params(person, Sql.time(register.now()), version, id).update();
    }

    private static Entry entry(ResultSet row, int i) throws SQLException {
        return new Entry(row.getString("id"), row.getString("file_number"), new WatchedParty(row.getString("name"), row.getString("kind"), row.getString("country"),
                row.getString("aliases"), row.getString("party_file"), row.getString("reasons")), row.getString("removal_asked_by"));
    }
}
