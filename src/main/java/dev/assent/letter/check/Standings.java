package dev.assent.letter.check;

import dev.assent.letter.CheckCode;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out how a license stands; an unknown code costs the same statement and the same work as a known one. */
@Component
public class Standings {
    private record Found(String standing, LocalDate validUntil, String setup) {
    }

    private final JdbcClient jdbc;
    private final NationalSetups setups;
    private final Register register;

    Standings(JdbcClient jdbc, NationalSetups setups, Register register) {
        this.jdbc = jdbc;
        this.setups = setups;
        this.register = register;
    }

    Standing of(String code) {
        Found found = jdbc.sql("""
                select n.standing, n.valid_until, f.setup from (select 1 as one) one_row
                left join register.letter l on l.code_hash = ? left join register.license n on n.license_number = l.license_number
                left join register.license_file f on f.file_number = n.file_number""").param(CheckCode.hash(code))
                .query((row, i) -> new Found(row.getString(1), row.getObject(2, LocalDate.class), row.getString(3))).single();
        return standing(found.standing(), found.validUntil(), today(found.setup()));
    }

    /** How the license of this number stands, for who may know of it. */
    public Standing ofLicense(String license) {
        Found found = jdbc.sql("""
                select n.standing, n.valid_until, f.setup from (select 1 as one) one_row left join register.license n on n.license_number = ?
                left join register.license_file f on f.file_number = n.file_number""").param(license)
                .query((row, i) -> new Found(row.getString(1), row.getObject(2, LocalDate.class), row.getString(3))).single();
        return standing(found.standing(), found.validUntil(), today(found.setup()));
    }

    static Standing standing(String standing, LocalDate validUntil, LocalDate today) {
        if (standing == null) {
            return Standing.UNKNOWN;
        }
        // what has expired is not valid, whatever it was before; a word that is not known here vouches for nothing
        return validUntil.isBefore(today) ? Standing.NOT_VALID : switch (standing) {
            case "IN_FORCE" -> Standing.VALID;
            case "SUSPENDED" -> Standing.SUSPENDED;
            default -> Standing.NOT_VALID;
        };
    }

    private LocalDate today(String setup) {
        Collection<NationalSetup> installed = setups.installed();
        NationalSetup national = installed.stream().filter(each -> each.setup().equals(setup)).findFirst().orElseGet(() -> installed.iterator().next());
        return register.now().atZone(national.workingDays().zone()).toLocalDate();
    }
}
