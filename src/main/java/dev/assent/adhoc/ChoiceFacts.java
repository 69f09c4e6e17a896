package dev.assent.adhoc;

import dev.assent.engine.submission.SubmissionFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may be wrong with the officer's choice, as {@code choice}; the table {@code ChoiceAdmissible} says what is refused. */
@Component
class ChoiceFacts implements SubmissionFacts {
    private final Choices choices;

    ChoiceFacts(Choices choices) {
        this.choices = choices;
    }

    @Override
    public Map<String, Object> of(String fileNumber, String setup, Map<String, Object> values, String person, List<String> groups) {
        List<Map<String, Object>> candidates = rows(values.get(AdHocRound.CANDIDATES.name()));
        if (candidates.isEmpty()) {
            return Map.of();
        }
        List<Choice> chosen = rows(values.get(AdHocRound.CHOICES.name())).stream().map(Choice::of).toList();
        List<String> agencies = chosen.stream().map(Choice::agency).toList();
        return Map.of("choice", Map.of(
                "twice", new HashSet<>(agencies).size() < agencies.size(),
                "unknown", agencies.stream().anyMatch(agency -> Choices.candidate(candidates, agency).isEmpty()),
                "tooLong", chosen.stream().anyMatch(choice -> Choices.candidate(candidates, choice.agency())
                        .filter(candidate -> choices.tooLong(setup, choice, candidate)).isPresent()),
                "mandatoryLeftOut", candidates.stream().filter(row -> Boolean.TRUE.equals(row.get("mandatory")))
                        .anyMatch(row -> !agencies.contains(row.get("agency")))));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Object value) {
        return value instanceof List<?> list ? Stream.of(list.toArray()).map(row -> (Map<String, Object>) row).toList() : List.of();
    }
}
