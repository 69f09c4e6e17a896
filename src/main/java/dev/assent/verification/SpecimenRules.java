package dev.assent.verification;

import dev.assent.code.Countries;
import dev.assent.engine.form.DateRules;
import dev.assent.form.DateRange;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Codes and dates of a specimen; it serves every setup, so each may give the country a code. */
@Component
class SpecimenRules {
    private final NationalSetups setups;
    private final DateRules dates;
    private final Texts texts;

    SpecimenRules(NationalSetups setups, DateRules dates, Texts texts) {
        this.setups = setups;
        this.dates = dates;
        this.texts = texts;
    }

    /** @throws SpecimenRefused with every fault */
    void check(String issuingState, LocalDate validFrom, LocalDate validTo) {
        List<Map<String, String>> errors = new ArrayList<>();
        Set<String> own = setups.all().stream().flatMap(setup -> setup.countries().keySet().stream()).collect(Collectors.toSet());
        Countries.fault(issuingState, own).ifPresent(fault -> errors.add(error("issuingState", fault.sentence(), fault.args().toArray())));
        date("validFrom", validFrom, errors);
        date("validTo", validTo, errors);
        if (!errors.isEmpty()) {
            throw new SpecimenRefused(errors);
        }
    }

    private void date(String field, LocalDate date, List<Map<String, String>> errors) {
        DateRange range = dates.range(field, null);
        if (date != null && range.misses(date)) {
            errors.add(error(field, "The date must not be before {0}.", range.earliest()));
        } else if (date != null && range.exceeds(date)) {
            errors.add(error(field, "The date must not be after {0}.", range.latest()));
        }
    }

    private Map<String, String> error(String field, String sentence, Object... args) {
        return Map.of("field", field, "message", texts.say(sentence, args));
    }
}
