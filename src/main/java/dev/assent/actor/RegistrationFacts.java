package dev.assent.actor;

import dev.assent.engine.submission.SubmissionFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** For tables: how the applicant stands in the register that is demanded of him ({@code registrationStanding}), with the number that is being entered. */
@Component
class RegistrationFacts implements SubmissionFacts {
    private static final String SUPPLIED = "applicantRegistration";
    private final RegistrationStanding standing;

    RegistrationFacts(RegistrationStanding standing) {
        this.standing = standing;
    }

    @Override
    public Map<String, Object> of(String fileNumber, String setup, Map<String, Object> values, String person, List<String> groups) {
        // once the file is complete its number is the register's, whatever a variable says
        String supplied = values.containsKey("decision") ? null : values.get(SUPPLIED) instanceof String number ? number : null;
        return Map.of("registrationStanding", standing.of(fileNumber, setup, supplied));
    }

    @Override
    public Set<String> names() {
        return Set.of("registrationStanding");
    }
}
