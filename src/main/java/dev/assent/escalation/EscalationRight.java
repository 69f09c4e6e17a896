package dev.assent.escalation;

import dev.assent.engine.Variable;
import java.util.Map;

/** Contract of {@code processes/blocks/EscalationRight.bpmn}. */
final class EscalationRight {
    static final Variable<String> AGENCY = Variable.text("agency");
    /** the word of the row by which the agency may */
    static final Variable<String> ENTITLED_AS = Variable.text("entitledAs");
    static final Variable<Map<String, Object>> BODY_NAME = Variable.map("bodyName");
    static final Variable<String> SIGNATORY_RANK = Variable.text("signatoryRank");
    static final Variable<String> CONTENT_REQUIRED = Variable.text("contentRequired");
    static final Variable<Boolean> ESCALATES = Variable.yesNo("escalates");
    static final Variable<String> REASONS = Variable.text("escalationReasons");
    static final Variable<String> LEGAL_BASIS = Variable.text("escalationLegalBasis");
    static final Variable<String> PROPOSAL = Variable.text("escalationProposal");
    static final Variable<String> SIGNED_BY = Variable.text("escalateDisputeBy");
    static final Variable<Boolean> WINDOW_CLOSED = Variable.yesNo("windowClosed");

    private EscalationRight() {
    }
}
