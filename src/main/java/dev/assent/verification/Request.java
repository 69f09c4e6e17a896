package dev.assent.verification;

import dev.assent.clock.Consultee;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What is to be verified, and the row that says by whom. */
record Request(Map<String, Object> document, Map<String, Object> row) {

    @SuppressWarnings("unchecked")
    static Request of(Map<String, Object> verification) {
        return new Request((Map<String, Object>) verification.get("document"), (Map<String, Object>) verification.get("consultee"));
    }

    int place() {
        return ((Number) document.get("place")).intValue();
    }

    /** Lays out for the form and for the clock what was asked of whom. */
    void set(VariableScope scope, Consultee consultee, List<Map<String, Object>> specimens) {
        TimedVerification.DOCUMENT.set(scope, document);
        TimedVerification.CONSULTEE.set(scope, row);
        TimedVerification.SPECIMENS.set(scope, specimens);
        TimedVerification.AGENCY.set(scope, consultee.agency());
        TimedVerification.SILENCE_MEANS.set(scope, consultee.silenceMeans().name());
    }
}
