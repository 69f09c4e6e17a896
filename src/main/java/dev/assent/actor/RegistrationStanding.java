package dev.assent.actor;

import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the applicant of a file stands in the register that a row demands of him. */
@Component
class RegistrationStanding {
    static final String NOT_DEMANDED = "NOT_DEMANDED";

    private record Asked(String activity, String name, String number) {
    }

    private final JdbcClient jdbc;
    private final RegistrationStore store;
    private final Demand demand;
    private final Register register;
    private final NationalSetups setups;

    RegistrationStanding(JdbcClient jdbc, RegistrationStore store, Demand demand, Register register, NationalSetups setups) {
        this.jdbc = jdbc;
        this.store = store;
        this.demand = demand;
        this.register = register;
        this.setups = setups;
    }

    /**
     * NOT_DEMANDED, MISSING, UNKNOWN (the register does not know the number), OF_ANOTHER (it is another's), WITHDRAWN, EXPIRED, IN_FORCE, or
     * BELIEVED (not known, and the row says that this is enough).
     *
     * @param supplied number that is being entered; null: the one of the file counts
     */
    String of(String fileNumber, String setup, String supplied) {
        return asked(fileNumber).flatMap(asked -> demand.of(setup, asked.activity()).map(row -> standing(asked, row, setup, supplied))).orElse(NOT_DEMANDED);
    }

    private Optional<Asked> asked(String fileNumber) {
        return jdbc.sql("""
                select f.activity, p.name, p.registration from register.license_file f join register.party p on p.file_number = f.file_number and p.role = 'APPLICANT'
                where f.file_number = ? order by p.place limit 1""").param(fileNumber).query((row, i) -> new Asked(row.getString(1), row.getString(2), row.getString(3))).optional();
    }

    private String standing(Asked asked, Demand.Row row, String setup, String supplied) {
        String number = number(supplied == null || supplied.isBlank() ? asked.number() : supplied);
        if (number.isEmpty()) {
            return "MISSING";
        }
        return store.last(row.register(), number).map(last -> standing(last, asked.name(), setup)).orElse(row.accepts() ? "BELIEVED" : "UNKNOWN");
    }

    private String standing(RegistrationMove last, String name, String setup) {
        if (last.move() == RegistrationMove.Move.WITHDRAW) {
            return "WITHDRAWN";
        }
        LocalDate today = register.now().atZone(setups.of(setup).workingDays().zone()).toLocalDate();
        if (last.move() == RegistrationMove.Move.EXPIRE || last.validUntil().isBefore(today)) {
            return "EXPIRED";
        }
        return last.name().strip().equalsIgnoreCase(name.strip()) ? "IN_FORCE" : "OF_ANOTHER";
    }

    static String number(String written) {
        return written == null ? "" : written.strip().toUpperCase(Locale.ROOT);
    }
}
