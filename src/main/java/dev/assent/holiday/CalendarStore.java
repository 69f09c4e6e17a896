package dev.assent.holiday;

import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendars by which deadlines were derived, and the files whose deadlines are to be derived anew. */
@Component
class CalendarStore {
    private final JdbcClient jdbc;
    private final Register register;

    CalendarStore(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** Notes the calendar of a setup; if it is another than before, its open files are due, and closed ones about which another State asks. One node of several does so. */
    @Transactional
    public boolean seen(String setup, String fingerprint) {
        if (jdbc.sql("select count(*) from register.calendar where setup = ?").param(setup).query(Integer.class).single() == 0) {
            jdbc.sql("insert into register.calendar (setup, fingerprint, seen_at) values (?, ?, ?)").params(setup, fingerprint, Sql.time(register.now())).update();
            return false;
        }
        if (jdbc.sql("update register.calendar set fingerprint = ?, seen_at = ? where setup = ? and fingerprint <> ?")
                .params(fingerprint, Sql.time(register.now()), setup, fingerprint).update() == 0) {
            return false;
        }
        jdbc.sql("""
                insert into register.redating (file_number, since) select f.file_number, ? from register.license_file f
                where f.setup = ? and (f.closed_at is null or exists (select 1 from register.incoming_inquiry i
                    where i.file_number = f.file_number and i.answered_at is null))
                and not exists (select 1 from register.redating r where r.file_number = f.file_number)""")
                .params(Sql.time(register.now()), setup).update();
        return true;
    }

    List<String> due() {
        return jdbc.sql("select file_number from register.redating order by file_number").query(String.class).list();
    }

    /** Takes a file; false if another node was faster. */
    boolean take(String fileNumber) {
        return jdbc.sql("delete from register.redating where file_number = ?").param(fileNumber).update() > 0;
    }
}
