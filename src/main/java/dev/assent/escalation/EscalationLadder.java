package dev.assent.escalation;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/EscalationLadder.bpmn}. */
final class EscalationLadder {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<Map<String, Object>> FILE = Variable.map("file");
    static final Variable<String> SETUP = Variable.text("setup");
    static final Variable<String> AUTHORITY = Variable.text("authority");
    static final Variable<String> TRACK = Variable.text("track");
    static final Variable<String> LADDER_TABLE = Variable.text("ladderTable");
    static final Variable<List<Map<String, Object>>> RUNG_ROWS = Variable.rows("rungRows");
    static final Variable<String> LADDER = Variable.text("ladder");
    static final Variable<Integer> RUNG = new Variable<>("rung", Integer.class);
    static final Variable<Map<String, Object>> RUNG_ROW = Variable.map("rungRow");
    static final Variable<String> STANDING = Variable.text("standing");
    static final Variable<Map<String, Object>> EARLIER_DECISION = Variable.map("earlierDecision");
    static final Variable<String> WAY_TO_RUNG = Variable.text("wayToRung");
    static final Variable<List<Map<String, Object>>> RIGHTS = Variable.rows("rights");
    static final Variable<Boolean> LODGED = Variable.yesNo("lodged");
    /** the dispute goes on to the rung when nobody has carried it there in time */
    static final Variable<Boolean> CLIMBS_BY_ITSELF = Variable.yesNo("climbsByItself");
    /** the rows of those who were asked in the ladder's own round; missing: everybody on the file */
    static final Variable<List<Map<String, Object>>> ASKED_HERE = Variable.rows("askedHere");
    static final Variable<String> BALLOT_MANDATE = Variable.text("ballotMandate");
    static final Variable<String> BALLOT_BODY = Variable.text("ballotBody");
    @SuppressWarnings({"unchecked", "rawtypes"})
    static final Variable<List<Object>> BALLOT_LINES = new Variable<>("ballotLines", (Class) List.class);
    static final Variable<String> SETTLEMENT = Variable.text("settlement");
    static final Variable<String> MANDATE = Variable.text("mandate");
    static final Variable<String> MANDATE_BODY = Variable.text("mandateBody");
    @SuppressWarnings("rawtypes")
    static final Variable<List> MANDATE_LINES = new Variable<>("mandateLines", List.class);

    private EscalationLadder() {
    }
}
