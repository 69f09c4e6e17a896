package dev.assent.actor;

import dev.assent.decision.GrantCondition;
import dev.assent.license.Impediment;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** While the registration that a row demands of an applicant is not in force, nothing is granted to him, and no license of his comes back into force. */
@Component
class RegisteredApplicant implements GrantCondition, Impediment {
    private static final Set<String> ENDED = Set.of("UNKNOWN", "OF_ANOTHER", "WITHDRAWN", "EXPIRED");
    private final RegistrationStanding standing;
    private final JdbcClient jdbc;

    RegisteredApplicant(RegistrationStanding standing, JdbcClient jdbc) {
        this.standing = standing;
        this.jdbc = jdbc;
    }

    @Override
    public void demand(String fileNumber) {
        if (ended(fileNumber)) {
            throw new IllegalStateException("The registration of the applicant of file " + fileNumber + " is not in force: register him, then try again");
        }
    }

    @Override
    public Optional<String> of(String fileNumber) {
        return ended(fileNumber) ? Optional.of("The registration of the applicant is not in force: the license cannot be in force.") : Optional.empty();
    }

    private boolean ended(String fileNumber) {
        return jdbc.sql("select setup from register.license_file where file_number = ?").param(fileNumber).query(String.class).optional()
                .map(setup -> standing.of(fileNumber, setup, null)).filter(ENDED::contains).isPresent();
    }
}
