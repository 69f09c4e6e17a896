package dev.assent.consultation;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/ConsultationRound.bpmn}. */
final class ConsultationRound {
    static final Variable<String> CONSULTEES_TABLE = Variable.text("consulteesTable");
    static final Variable<List<Map<String, Object>>> CONSULTEE_ROWS = Variable.rows("consulteeRows");
    static final Variable<List<Map<String, Object>>> CONSULTEES = Variable.rows("consultees");
    static final Variable<Boolean> ANYONE_TO_ASK = Variable.yesNo("anyoneToAsk");
    static final Variable<Map<String, Object>> BALANCE = Variable.map("balance");

    private ConsultationRound() {
    }
}
