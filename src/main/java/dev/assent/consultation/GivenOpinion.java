package dev.assent.consultation;

import dev.assent.clock.Consultee;
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
        String kind = TimedConsultation.OPINION.of(scope);
        // an earlier opinion was offered: what the form hides is not said again
        boolean conditional = kind.endsWith("WITH_CONDITIONS");
        boolean against = Opinion.Kind.OBJECTION.name().equals(kind) || "REFUSE".equals(kind);
        return new Opinion(consultation, consultee.agency(), consultee.round(), 0, Opinion.Kind.valueOf(kind),
                TimedConsultation.CONDITIONS.find(scope).filter(text -> conditional).orElse(null),
                TimedConsultation.REASONS.find(scope).filter(text -> against).orElse(null),
                TimedConsultation.LEGAL_BASIS.find(scope).filter(text -> against).orElse(null), lines,
                false, late, consultee.binding(), consultee.mandatory(), person, at);
    }
}
