package dev.assent.committee;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/CouncilDecision.bpmn}: the ballot of the one body that decides finally. */
final class CouncilDecision {
    static final Variable<String> DECIDED_BY = Variable.text("decideInCouncilBy");

    private CouncilDecision() {
    }

    /** The one row; a body with a superior would not be the final one. */
    static Map<String, Object> only(List<Map<String, Object>> bodies) {
        if (bodies.size() != 1 || "ESCALATE".equals(bodies.get(0).get("silenceMeans"))) {
            throw new IllegalArgumentException("The table of members names one body for the last round, which nobody substitutes: " + bodies);
        }
        return bodies.get(0);
    }
}
