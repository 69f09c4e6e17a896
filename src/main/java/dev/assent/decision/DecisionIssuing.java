package dev.assent.decision;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/DecisionIssuing.bpmn} and of its halves, DecisionDrafting and DecisionEntry. */
final class DecisionIssuing {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> SETUP = Variable.text("setup");
    static final Variable<Map<String, Object>> FILE = Variable.map("file");
    static final Variable<Map<String, Object>> BALANCE = Variable.map("balance");
    static final Variable<List<Map<String, Object>>> OPINIONS = Variable.rows("opinions");
    static final Variable<List<Map<String, Object>>> DECIDED_LINES = Variable.rows("decidedLines");
    static final Variable<String> LICENSE_CONDITIONS = Variable.text("licenseConditions");
    static final Variable<String> VALID_UNTIL = Variable.text("validUntil");
    static final Variable<String> PROHIBITION = Variable.text("prohibitionAtDecision");
    /** what the table Recommendation says */
    static final Variable<String> RECOMMENDATION = Variable.text("recommendation");
    static final Variable<String> GROUND = Variable.text("prohibitionAtDecisionGround");
    static final Variable<String> DECISION = Variable.text("decision");
    static final Variable<String> REASONS = Variable.text("decisionReasons");
    static final Variable<String> LEGAL_BASIS = Variable.text("decisionLegalBasis");
    static final Variable<String> DRAFTED_BY = Variable.text("draftDecisionBy");
    static final Variable<String> COUNTERSIGNED_BY = Variable.text("countersignDecisionBy");
    static final Variable<String> TRACK = Variable.text("track");
    static final Variable<Boolean> SEND_BACK = Variable.yesNo("sendBack");
    static final Variable<String> SENT_BACK_TO = Variable.text("sentBackTo");
    static final Variable<String> SEND_BACK_REASONS = Variable.text("sendBackReasons");
    /** what a body that decides has decided: APPROVE, REFUSE, or NONE where the authority is free */
    static final Variable<String> MANDATE = Variable.text("mandate");
    static final Variable<String> MANDATE_BODY = Variable.text("mandateBody");
    @SuppressWarnings({"unchecked", "rawtypes"})
    static final Variable<List<Object>> MANDATE_LINES = new Variable<>("mandateLines", (Class) List.class);
    static final Variable<String> LICENSE_NUMBER = Variable.text("licenseNumber");

    private DecisionIssuing() {
    }
}
