package dev.assent.license.use;

import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.engine.TablesInForce;
import dev.assent.license.License;
import dev.assent.setup.NationalSetups;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may report what was used of a license, and by when its delivery is proved, by a row of {@code LicenseUse}; where no row applies, its holder and the authority. */
@Component
class UseTerms {
    static final String TABLE = "LicenseUse";
    private static final List<String> USUAL = List.of(Reporter.HOLDER, Reporter.LEAD);

    private final TablesInForce tables;
    private final NationalSetups setups;

    UseTerms(TablesInForce tables, NationalSetups setups) {
        this.tables = tables;
        this.setups = setups;
    }

    /** HOLDER, LEAD and ids of agencies. */
    List<String> reporters(License license) {
        Object said = row(license).get("reportedBy");
        return said == null ? USUAL : words(said);
    }

    /** By when the delivery of what was used on this day is to be proved; empty: never. */
    Optional<LocalDate> proofDue(License license, LocalDate usedOn) {
        Map<String, Object> row = row(license);
        return row.get("proofWithin") instanceof Number within && within.intValue() > 0
                ? Optional.of(new TimeLimit(within.intValue(), Unit.parse((String) row.get("unit"))).until(usedOn, setups.of(license.setup()).workingDays())) : Optional.empty();
    }

    /** When the holder is reminded of a proof that is due on this day; null: never. */
    LocalDate remindOn(License license, LocalDate due) {
        return row(license).get("remindBefore") instanceof Number days && days.intValue() > 0 ? due.minusDays(days.longValue()) : null;
    }

    private Map<String, Object> row(License license) {
        return tables.row(List.of(license.setup() + TABLE, TABLE), Map.of("document", license.kind(), "setup", license.setup()));
    }

    static List<String> words(Object cell) {
        return Arrays.stream(cell.toString().split("[,\\s]+")).filter(word -> !word.isEmpty()).toList();
    }
}
