package dev.assent.information;

import dev.assent.engine.submission.SubmissionFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How many questions to the applicant are open ({@code openQuestions}): no decision is signed before they are settled. */
@Component
class OpenQuestions implements SubmissionFacts {
    private final Requests requests;

    OpenQuestions(Requests requests) {
        this.requests = requests;
    }

    @Override
    public Set<String> names() {
        return Set.of("openQuestions");
    }

    @Override
    public Map<String, Object> of(String fileNumber, String setup, Map<String, Object> values, String person, List<String> groups) {
        return Map.of("openQuestions", requests.open(fileNumber).size());
    }
}
