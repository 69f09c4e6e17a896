package dev.assent.screening;

import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that are to be screened again apart from their procedure. */
@Component
class ScreeningDue {
    private final JdbcClient jdbc;
    private final Register register;
    private final TransactionTemplate apart;

    ScreeningDue(JdbcClient jdbc, Register register, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.register = register;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    List<String> files() {
        return jdbc.sql("select file_number from register.screening_due order by file_number").query(String.class).list();
    }

    /** @return whether it was due, and nobody else has taken it */
    boolean take(String fileNumber) {
        return jdbc.sql("delete from register.screening_due where file_number = ?").param(fileNumber).update() > 0;
    }

    /** Lists or embargoes have changed: whose license is still valid is screened again. */
    void livingLicenses() {
        // what somebody is screening at this moment, by what it read before, is waited for and becomes due again
        jdbc.sql("update register.screening_due set since = ?").param(Sql.time(register.now())).update();
        // a day more, for no zone is asked
        LocalDate today = register.now().atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
        jdbc.sql("""
                insert into register.screening_due (file_number, since) select distinct l.file_number, cast(? as timestamp(3) with time zone) from register.license l
                join register.license_file f on f.file_number = l.file_number
                where l.standing in ('IN_FORCE', 'SUSPENDED') and not f.sample and (l.valid_until is null or l.valid_until >= ?) and not exists (select 1 from register.screening_due d where d.file_number = l.file_number)""")
                .params(Sql.time(register.now()), today).update();
    }

    /** With a license in the making: a list that is taken at the same moment does not see it yet. Within the step's own transaction. */
    void granted(String fileNumber) {
        jdbc.sql("""
                insert into register.screening_due (file_number, since) select f.file_number, cast(? as timestamp(3) with time zone) from register.license_file f
                where f.file_number = ? and exists (select 1 from register.screening_list)
                and not exists (select 1 from register.screening_due d where d.file_number = f.file_number)""").params(Sql.time(register.now()), fileNumber).update();
    }

    /** A hit stands in the way of this file; remembered although the step that found it fails. */
    void file(String fileNumber) {
        apart.executeWithoutResult(status -> jdbc.sql("""
                insert into register.screening_due (file_number, since) select f.file_number, cast(? as timestamp(3) with time zone) from register.license_file f
                where f.file_number = ? and not exists (select 1 from register.screening_due d where d.file_number = f.file_number)""")
                .params(Sql.time(register.now()), fileNumber).update());
    }
}
