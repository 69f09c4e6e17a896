package dev.assent.decision;

import dev.assent.calendar.LastDay;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.calendar.WorkingDays;
import dev.assent.engine.Moment;
import dev.assent.engine.NumberColumns;
import dev.assent.engine.Rules;
import dev.assent.engine.Variable;
import dev.assent.setup.NationalSetups;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What is issued when a file is granted, and how long it is valid, by a row; where no row applies, a license of two years without a longest validity. */
@Component
class LicenseTerms {
    static final String TABLE = "LicenseTerms";
    static final String LICENSE = "LICENSE";
    /** {@code document}, {@code usual} and {@code longest} (last days, ISO 8601), {@code ends}, {@code basis} and {@code because}, as they hold for this draft */
    static final Variable<Map<String, Object>> TERMS = Variable.map("licenseTerms");
    // usual validity of a license; the drafter may change it
    private static final TimeLimit USUAL = new TimeLimit(2, Unit.YEARS);

    private final Rules rules;
    private final NationalSetups setups;
    private final Moment moment;

    LicenseTerms(Rules rules, NationalSetups setups, Moment moment) {
        this.rules = rules;
        this.setups = setups;
        this.moment = moment;
    }

    /** The terms for a draft that begins now, counted from today in the zone of the setup. */
    Map<String, Object> of(DelegateExecution execution) {
        String setup = DecisionIssuing.SETUP.of(execution);
        Rules.Answer row = rules.ask(execution, List.of(setup + TABLE, TABLE), Map.of("setup", setup, "file", DecisionIssuing.FILE.of(execution)));
        WorkingDays days = setups.of(setup).workingDays();
        LocalDate today = moment.begins().atZone(days.zone()).toLocalDate();
        TimeLimit longest = length(row.values(), "validAtMost");
        TimeLimit usual = length(row.values(), "validByDefault");
        LocalDate last = longest == null ? null : longest.until(today, days);
        LocalDate proposed = (usual == null ? USUAL : usual).until(today, days);
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("document", row.values().get("document") instanceof String word && !word.isBlank() ? word.strip() : LICENSE);
        terms.put("usual", (last != null && proposed.isAfter(last) ? last : proposed).toString());
        terms.put("longest", last == null ? null : last.toString());
        terms.put("ends", row.values().get("ends"));
        terms.put("basis", row.values().get("basis"));
        terms.put("because", row.because() == null ? null : row.because().asMap());
        return terms;
    }

    private static TimeLimit length(Map<String, Object> row, String column) {
        int amount = NumberColumns.whole(row, column).orElse(0);
        return amount == 0 ? null : new TimeLimit(amount, Unit.parse((String) row.get("unit")), LastDay.of(row.get("lastDay")));
    }
}
