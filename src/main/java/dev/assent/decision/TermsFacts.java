package dev.assent.decision;

import dev.assent.engine.SubmissionFacts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** For tables that check a decision: {@code validityTooLong}, whether a license would be valid for longer than its row allows. */
@Component
class TermsFacts implements SubmissionFacts {
    @Override
    public Map<String, Object> of(String fileNumber, String setup, Map<String, Object> values, String person, List<String> groups) {
        boolean grants = values.get("decision") instanceof String decision && decision.startsWith("GRANTED");
        return Map.of("validityTooLong", grants && values.get("validUntil") instanceof String until && values.get("licenseTerms") instanceof Map<?, ?> terms
                && terms.get("longest") instanceof String longest && until.compareTo(longest) > 0);
    }
}
