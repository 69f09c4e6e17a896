package dev.assent.story;

import dev.assent.engine.trial.TrialDesk;
import dev.assent.register.Entry;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register says about a file. */
@Component
class FileSight {
    /** A message that was written to somebody. */
    record Notice(Instant at, String recipient, String subject, String body) {
    }

    /** @param closedAt null: it is open */
    record State(String standing, Instant closedAt, Instant outerLimit, String applicantMail) {
    }

    private final Register register;
    private final JdbcClient jdbc;
    private final TrialDesk desk;

    FileSight(Register register, JdbcClient jdbc, TrialDesk desk) {
        this.register = register;
        this.jdbc = jdbc;
        this.desk = desk;
    }

    List<Entry> entries(String file) {
        return register.entries(file);
    }

    List<Notice> notices(String file) {
        return jdbc.sql("select created_at, recipient, subject, body from register.notice where file_number = ? order by created_at, recipient, notice_key").param(file)
                .query((row, i) -> new Notice(Sql.instant(row, "created_at"), row.getString("recipient"), row.getString("subject"), row.getString("body"))).list();
    }

    State state(String file) {
        return jdbc.sql("select standing, closed_at, outer_limit, applicant_mail from register.license_file where file_number = ?").param(file)
                .query((row, i) -> new State(row.getString("standing"), Sql.instant(row, "closed_at"), Sql.instant(row, "outer_limit"), row.getString("applicant_mail"))).single();
    }

    /** Where a notice to these people goes: an agency's address, those of the members of a group, a person's own, or the address itself. */
    Set<String> addresses(String who, String file, NationalSetup setup) {
        Set<String> addresses = new TreeSet<>(Set.of(who));
        if (who.equals(ActReader.APPLICANT)) {
            Optional.ofNullable(state(file).applicantMail()).ifPresent(addresses::add);
        }
        setup.agency(who).map(Agency::mail).ifPresent(addresses::add);
        desk.members(who).forEach(person -> addresses.add(desk.mail(person)));
        addresses.add(desk.mail(who));
        return addresses;
    }
}
