package dev.assent.escalation;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/EscalationDecision.bpmn}; the body is the variable {@code agency}. */
final class EscalationDecision {
    static final Variable<Map<String, Object>> ESCALATION = Variable.map("escalation");
    static final Variable<List<Map<String, Object>>> OPINIONS = Variable.rows("opinions");
    static final Variable<String> DECIDING_RANK = Variable.text("decidingRank");
    static final Variable<String> EXPIRY_MEANS = Variable.text("expiryMeans");
    static final Variable<String> DECISION = Variable.text("escalationDecision");
    static final Variable<String> CONDITIONS = Variable.text("escalationConditions");
    static final Variable<String> REASONS = Variable.text("escalationDecisionReasons");
    static final Variable<String> DECIDED_BY = Variable.text("decideEscalationBy");
    static final Variable<String> EXPIRY_OUTCOME = Variable.text("expiryOutcome");

    private EscalationDecision() {
    }
}
