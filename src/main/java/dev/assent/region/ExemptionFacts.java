package dev.assent.region;

import dev.assent.engine.submission.SubmissionFacts;
import dev.assent.register.Leads;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * For tables, about the lines that are granted: how many regional conventions ban some of them without an exemption ({@code exemptionsMissing}), and the last
 * day of the exemption that ends first ({@code exemptionEnds}; null: none ends).
 */
@Component
class ExemptionFacts implements SubmissionFacts {
    private final RegionalExemptions exemptions;

    ExemptionFacts(RegionalExemptions exemptions) {
        this.exemptions = exemptions;
    }

    @Override
    public Map<String, Object> of(String fileNumber, String setup, Map<String, Object> values, String person, List<String> groups) {
        String track = values.get("track") instanceof String said ? said : Leads.WHOLE;
        Predicate<BannedGoods.Line> which = RegionalExemptions.granted(track, "GRANTED_IN_PART".equals(values.get("decision")) ? granted(values.get("decidedLines")) : null);
        Map<String, Object> facts = new HashMap<>();
        facts.put("exemptionsMissing", exemptions.missing(fileNumber, which).size());
        facts.put("exemptionEnds", exemptions.ends(fileNumber, which).map(Object::toString).orElse(null));
        return facts;
    }

    // a row that says no quantity grants nothing; what cannot be read counts as granted
    private static Collection<Integer> granted(Object lines) {
        return !(lines instanceof List<?> rows) ? null : rows.stream().filter(Map.class::isInstance).map(Map.class::cast)
                .filter(row -> !(row.get("quantityGranted") instanceof Number quantity) || quantity.doubleValue() > 0)
                .map(row -> row.get("line")).filter(Number.class::isInstance).map(line -> ((Number) line).intValue()).toList();
    }

    @Override
    public Set<String> names() {
        return Set.of("exemptionsMissing", "exemptionEnds");
    }
}
