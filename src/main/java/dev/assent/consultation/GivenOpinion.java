package dev.assent.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Reads an opinion from the variables its form left. */
final class GivenOpinion {
    private GivenOpinion() {
    }

    static Opinion of(VariableScope scope, String consultation, String person, boolean late, Instant at) {
        Consultee consultee = Consultee.of(TimedConsultation.CONSULTEE.of(scope));
        boolean perLine = "PER_LINE".equals(TimedConsultation.OPINION_SCOPE.find(scope).orElse("WHOLE"));
        List<Map<String, Object>> lines = perLine ? TimedConsultation.LINE_OPINIONS.find(scope).orElse(List.of()) : List.of();
        return new Opinion(consultation, consultee.agency(), consultee.round(), 0,
                Opinion.Kind.valueOf(TimedConsultation.OPINION.of(scope)), TimedConsultation.CONDITIONS.find(scope).orElse(null),
                TimedConsultation.REASONS.find(scope).orElse(null), TimedConsultation.LEGAL_BASIS.find(scope).orElse(null), lines,
                false, late, consultee.binding(), consultee.mandatory(), person, at);
    }
}
