package dev.assent.clock;

import dev.assent.engine.submission.SubmissionFacts;
import dev.assent.register.Register;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * For tables that check what somebody says within a time limit: {@code limitPassed}, derived at the moment of submission, for
 * the engine may notice later that a deadline passed.
 */
@Component
class LimitFacts implements SubmissionFacts {
    private final Deadlines deadlines;
    private final Register register;

    LimitFacts(Deadlines deadlines, Register register) {
        this.deadlines = deadlines;
        this.register = register;
    }

    @Override
    public Set<String> names() {
        return Set.of("limitPassed");
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, Object> of(String fileNumber, String setup, Map<String, Object> values, String person, List<String> groups) {
        if (values.get(StoppableClock.CONSULTEE.name()) instanceof Map<?, ?> row && values.get(StoppableClock.STARTED_AT.name()) instanceof Date started
                && !Boolean.TRUE.equals(values.get(StoppableClock.IN_GRACE.name()))) {
            Consultee consultee = Consultee.of((Map<String, Object>) row);
            return Map.of("limitPassed", !deadlines.limit(setup, fileNumber, consultee, started.toInstant()).deadline().isAfter(register.now()));
        }
        return Map.of();
    }
}
