package dev.assent.criteria;

import dev.assent.engine.submission.SubmissionFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What is missing from an assessment: {@code openCriteria} and {@code unsupportedRisks} (numbers), {@code understatedQuestion} (key of a
 * question, or null). Where a prohibition is found nothing is: it is never balanced. Neither is it on a file whose assessment was laid
 * out before there were criteria.
 */
@Component
class CriteriaFacts implements SubmissionFacts {
    private static final String OPEN = "openCriteria";
    private static final String UNSUPPORTED = "unsupportedRisks";
    private static final String UNDERSTATED = "understatedQuestion";

    @Override
    public Set<String> names() {
        return Set.of(OPEN, UNSUPPORTED, UNDERSTATED);
    }

    @Override
    public Map<String, Object> of(String fileNumber, String setup, Map<String, Object> values, String person, List<String> groups) {
        Map<String, Object> facts = new HashMap<>();
        boolean asked = values.get("criteriaAsked") instanceof List<?> && "NONE".equals(values.get("prohibition"));
        Answered answered = asked ? answered(values) : new Answered(List.of(), Map.of(), List.of());
        facts.put(OPEN, answered.open());
        facts.put(UNSUPPORTED, answered.unsupported());
        facts.put(UNDERSTATED, answered.understated().orElse(null));
        return facts;
    }

    private static Answered answered(Map<String, Object> values) {
        Map<String, String> levels = new HashMap<>();
        Criteria.TREATY.forEach(question -> level(levels, question, values.get(question)));
        rows(values.get("criteria")).forEach(row -> level(levels, String.valueOf(row.get(Criteria.CRITERION)), row.get("level")));
        return new Answered(rows(values.get("criteriaAsked")), levels,
                rows(values.get("riskGrounds")).stream().<Object>map(row -> row.get(Criteria.CRITERION)).filter(Objects::nonNull).toList());
    }

    private static void level(Map<String, String> levels, String question, Object level) {
        if (level instanceof String said && !said.isBlank()) {
            levels.put(question, said);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Object value) {
        return value instanceof List<?> list ? Stream.of(list.toArray()).map(row -> (Map<String, Object>) row).toList() : List.of();
    }
}
