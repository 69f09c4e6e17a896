package dev.assent.verification;

import dev.assent.engine.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Reads an answer from the variables its form left. */
final class GivenVerification {
    private static final Variable<List<Map<String, Object>>> MEASURES = Variable.rows("advisedMeasures");

    private GivenVerification() {
    }

    static Verified of(VariableScope scope, String person, boolean late) {
        Map<String, Object> findings = new LinkedHashMap<>();
        TimedVerification.QUESTIONS.forEach(question -> put(findings, question, Variable.plain(scope.getVariable(question))));
        put(findings, "findings", TimedVerification.FINDINGS.find(scope).orElse(null));
        Map<String, Object> advice = new LinkedHashMap<>();
        MEASURES.find(scope).filter(measures -> !measures.isEmpty()).ifPresent(measures -> advice.put("measures", measures));
        put(advice, "conditions", TimedVerification.CONDITIONS.find(scope).orElse(null));
        return new Verified(Answer.valueOf(TimedVerification.ANSWER.of(scope)), person, false, late, findings, advice);
    }

    /** What marks the document as a specimen, if it is to be kept as one. */
    static Optional<String> specimen(VariableScope scope) {
        return TimedVerification.KEEP_SPECIMEN.find(scope).filter(keep -> keep).flatMap(keep -> TimedVerification.SPECIMEN_DESCRIPTION.find(scope));
    }

    private static void put(Map<String, Object> target, String name, Object value) {
        if (value != null && !(value instanceof String text && text.isBlank())) {
            target.put(name, value);
        }
    }
}
