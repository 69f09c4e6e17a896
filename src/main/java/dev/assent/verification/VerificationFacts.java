package dev.assent.verification;

import dev.assent.engine.submission.SubmissionFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** For tables: how many documents are not authentic ({@code failedVerifications}), how many must still be verified ({@code openVerifications}). */
@Component
class VerificationFacts implements SubmissionFacts {
    private final VerificationsOnFile verifications;

    VerificationFacts(VerificationsOnFile verifications) {
        this.verifications = verifications;
    }

    @Override
    public Set<String> names() {
        return Set.of("failedVerifications", "openVerifications");
    }

    @Override
    public Map<String, Object> of(String fileNumber, String setup, Map<String, Object> values, String person, List<String> groups) {
        Checks checks = verifications.on(fileNumber);
        return Map.of("failedVerifications", checks.failed(), "openVerifications", checks.open());
    }
}
