package dev.assent.adhoc;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.calendar.WorkingDays;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds the officer's choice against the rows it rests on. */
@Component
class Choices {
    private final NationalSetups setups;
    private final Register register;

    Choices(NationalSetups setups, Register register) {
        this.setups = setups;
        this.register = register;
    }

    /** The candidate of this name; empty: the agency cannot be asked here. */
    static Optional<Map<String, Object>> candidate(List<Map<String, Object>> candidates, String agency) {
        return candidates.stream().filter(row -> agency.equals(row.get("agency"))).findFirst();
    }

    /** Would the officer's limit end after the longest one of the row, were both begun now? */
    boolean tooLong(String setup, Choice choice, Map<String, Object> candidate) {
        TimeLimit longest = new TimeLimit(((Number) candidate.get("limit")).intValue(), Unit.parse((String) candidate.get("unit")));
        return choice.limit() != null && ends(setup, candidate, choice.limit()).isAfter(ends(setup, candidate, longest));
    }

    private Instant ends(String setup, Map<String, Object> candidate, TimeLimit limit) {
        NationalSetup national = setups.of(setup);
        WorkingDays days = "OWN".equals(candidate.get("calendar")) ? national.workingDays((String) candidate.get("agency")) : national.workingDays();
        return ClockArithmetic.deadline(days, register.now(), limit, List.of());
    }

    /** The rows to ask by, in the order of the choice, and the choice in the file's record. */
    List<Map<String, Object>> settle(String fileNumber, List<Map<String, Object>> choices, List<Map<String, Object>> candidates,
            String nobodyBecause, String officer) {
        List<Map<String, Object>> rows = choices.stream().map(Choice::of)
                .map(choice -> choice.under(candidate(candidates, choice.agency()).orElseThrow())).toList();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("proposed", candidates.stream().filter(row -> Boolean.TRUE.equals(row.get("proposed"))).map(row -> row.get("agency")).toList());
        facts.put("chosen", rows);
        facts.put("reasons", rows.isEmpty() ? nobodyBecause : null);
        register.append(fileNumber, "CONSULTEES_CHOSEN", officer, facts);
        return rows;
    }
}
