package dev.assent.escalation;

import dev.assent.engine.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Contract of {@code processes/blocks/EscalationDecision.bpmn}; the body is the variable {@code agency}. */
final class EscalationDecision {
    static final Variable<Map<String, Object>> ESCALATION = Variable.map("escalation");
    static final Variable<List<Map<String, Object>>> OPINIONS = Variable.rows("opinions");
    static final Variable<Boolean> BODY_VOTES = Variable.yesNo("bodyVotes");
    /** whether its body has no limit */
    static final Variable<Boolean> UNLIMITED = Variable.yesNo("unlimited");
    /** what the members of a body that votes read beside the file */
    static final Variable<Map<String, Object>> SESSION = Variable.map("session");
    static final Variable<String> BALLOT_OUTCOME = Variable.text("ballotOutcome");
    @SuppressWarnings({"unchecked", "rawtypes"})
    static final Variable<List<Object>> VOTE_LINES = new Variable<>("voteLines", (Class) List.class);
    static final Variable<String> DECIDING_RANK = Variable.text("decidingRank");
    static final Variable<String> EXPIRY_MEANS = Variable.text("expiryMeans");
    static final Variable<String> DECISION = Variable.text("escalationDecision");
    static final Variable<String> CONDITIONS = Variable.text("escalationConditions");
    static final Variable<String> REASONS = Variable.text("escalationDecisionReasons");
    static final Variable<String> DECIDED_BY = Variable.text("decideEscalationBy");
    static final Variable<String> EXPIRY_OUTCOME = Variable.text("expiryOutcome");

    private EscalationDecision() {
    }

    /** What whoever decides reads: the person of the body, or its members before they vote. */
    static void put(VariableScope scope, Rung rung, Map<String, Object> escalation, List<Map<String, Object>> opinions) {
        BODY_VOTES.set(scope, rung.votes());
        ESCALATION.set(scope, escalation);
        OPINIONS.set(scope, opinions);
        DECIDING_RANK.set(scope, rung.decidingRank());
        UNLIMITED.set(scope, rung.unlimited());
        EXPIRY_MEANS.set(scope, rung.unlimited() ? "NO_LIMIT" : rung.expiryMeans().name());
        if (rung.votes()) {
            Map<String, Object> papers = new LinkedHashMap<>(Map.of("opinions", opinions, "escalation", escalation, "standing", EscalationLadder.STANDING.of(scope)));
            EscalationLadder.EARLIER_DECISION.find(scope).ifPresent(earlier -> papers.put("earlierDecision", earlier));
            SESSION.set(scope, papers);
        }
    }
}
