package dev.assent.dates;

import dev.assent.engine.TablesInForce;
import dev.assent.engine.form.DateRules;
import dev.assent.form.DateRange;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the table {@code DateLimits} (the setup's own, {@code <Setup>DateLimits}, where it has one) in the version in force today. */
@Component
class DateLimits implements DateRules {
    static final String TABLE = "DateLimits";
    private final TablesInForce tables;
    private final NationalSetups setups;
    private final Clock clock;

    // lazy: the engine is made with these rules in it
    DateLimits(@Lazy TablesInForce tables, @Lazy NationalSetups setups, Clock clock) {
        this.tables = tables;
        this.setups = setups;
        this.clock = clock;
    }

    @Override
    public DateRange range(String question, String setup) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("question", question);
        inputs.put("setup", setup);
        Map<String, Object> row = tables.row(setup == null ? List.of(TABLE) : List.of(setup + TABLE, TABLE), inputs);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone(setup));
        return new DateRange(moved(today, row.get("earliest")), moved(today, row.get("latest")));
    }

    private ZoneId zone(String setup) {
        Optional<NationalSetup> known = setups.all().stream().filter(each -> Objects.equals(each.setup(), setup)).findFirst();
        return known.map(each -> each.workingDays().zone()).orElse(ZoneOffset.UTC);
    }

    private static LocalDate moved(LocalDate today, Object period) {
        return period instanceof String text && !text.isBlank() ? today.plus(Period.parse(text)) : null;
    }
}
