package dev.assent.setup;

import dev.assent.engine.submission.SubmissionFacts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who submits, for tables: {@code person.id}, {@code person.groups}, and {@code person.ranks}, which the person holds in the
 * agency that the task's variable {@code agency} names, from {@code officer} upwards. An applicant stands for himself, as an officer does for his agency.
 */
@Component
class PersonFacts implements SubmissionFacts {
    // as the record names him
    private static final String APPLICANT = "applicant";
    private final NationalSetups setups;

    PersonFacts(NationalSetups setups) {
        this.setups = setups;
    }

    @Override
    public Map<String, Object> of(String fileNumber, String setup, Map<String, Object> values, String person, List<String> groups) {
        List<String> ranks = person.equals(APPLICANT) && groups.isEmpty() ? List.of("officer")
                : values.get("agency") instanceof String agency ? setups.of(setup).ranksHeld(agency, groups) : List.of();
        return Map.of("person", Map.of("id", person, "groups", groups, "ranks", ranks));
    }
}
