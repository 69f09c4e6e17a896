package dev.assent.consultation;

import dev.assent.engine.submission.SubmissionFacts;
import dev.assent.register.Leads;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The balance of opinions as it is when a draft is sent or signed, not as it was when the draft was prepared. */
@Component
class BalanceFacts implements SubmissionFacts {
    private final Consultations consultations;

    BalanceFacts(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public Set<String> names() {
        return Set.of(ConsultationRound.BALANCE.name());
    }

    @Override
    public Map<String, Object> of(String fileNumber, String setup, Map<String, Object> values, String person, List<String> groups) {
        String name = ConsultationRound.BALANCE.name();
        return values.get(name) == null ? Map.of()
                : Map.of(name, consultations.balance(fileNumber, values.get("track") instanceof String track ? track : Leads.WHOLE));
    }
}
