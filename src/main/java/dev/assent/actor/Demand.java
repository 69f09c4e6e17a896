package dev.assent.actor;

import dev.assent.engine.TablesInForce;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which register the applicant of a file has to stand in: a row of {@code <Setup>Registrations}, else {@code Registrations}; no row: none. */
@Component
class Demand {
    static final String TABLE = "Registrations";
    static final List<String> REGISTERS = List.of("EXPORTER", "BROKER", "END_USER");
    static final String ACCEPT = "ACCEPT";
    static final List<String> UNKNOWN = List.of(ACCEPT, "REFUSE");

    /**
     * A row that applies.
     *
     * @param accepts a number that the register does not know is believed, as where the register is kept elsewhere
     */
    record Row(String register, boolean accepts) {
    }

    private final TablesInForce tables;

    Demand(TablesInForce tables) {
        this.tables = tables;
    }

    Optional<Row> of(String setup, String activity) {
        Map<String, Object> row = tables.row(List.of(setup + TABLE, TABLE), Map.of("setup", setup, "activity", activity));
        return row.get("register") instanceof String register && !register.isBlank() ? Optional.of(new Row(register.strip(), ACCEPT.equals(row.get("unknown")))) : Optional.empty();
    }
}
