package dev.assent.license;

import dev.assent.engine.TablesInForce;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the table {@code LicenseMoves} of the setup, or the common one, in the version in force today: a license outlives the rules it was issued under. */
@Component
class MoveTable {
    static final String NAME = "LicenseMoves";
    /** What the column {@code ground} of a row may say. */
    static final List<String> GROUNDS = List.of("NEW_INFORMATION", "PROHIBITION", "DIVERSION", "CONDITIONS_BROKEN", "FALSE_STATEMENTS", "REGISTRATION", "CLEARED", "OTHER");
    static final List<String> AUTHORITY = List.of(MoveRule.LEAD, MoveRule.HEAD);
    static final List<String> ACTORS = List.of(MoveRule.LEAD, MoveRule.HEAD, MoveRule.HOLDER, MoveRule.ENGINE);
    static final List<String> STANDINGS = Arrays.stream(Standing.values()).map(Standing::name).toList();

    private final TablesInForce tables;

    MoveTable(TablesInForce tables) {
        this.tables = tables;
    }

    /**
     * The row that allows the move.
     *
     * @param by     LEAD, HEAD, HOLDER or ENGINE
     * @param ground one of {@link #GROUNDS}; null: none was named
     */
    Optional<MoveRule> rule(License license, Move move, String by, String ground) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("standing", license.standing());
        inputs.put("move", move.name());
        inputs.put("by", by);
        inputs.put("ground", ground);
        inputs.put("document", license.kind());
        inputs.put("setup", license.setup());
        Map<String, Object> row = tables.row(List.of(license.setup() + NAME, NAME), inputs);
        return row.get("to") == null ? Optional.empty() : Optional.of(MoveRule.of(row));
    }

    /** Could anybody of the authority take the move, on whatever ground? */
    boolean possible(License license, Move move) {
        return AUTHORITY.stream().anyMatch(by -> possible(license, move, by));
    }

    boolean possible(License license, Move move, String by) {
        return rule(license, move, by, null).isPresent() || GROUNDS.stream().anyMatch(ground -> rule(license, move, by, ground).isPresent());
    }
}
