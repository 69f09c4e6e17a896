package dev.assent.region;

import dev.assent.engine.Variable;
import dev.assent.engine.duty.Completions;
import java.util.Date;

/** Contract of {@code processes/blocks/DisputeSettlement.bpmn}. */
final class DisputeSettlement {
    static final Completions.Step STEP = new Completions.Step("DisputeSettlement", "Task_EnterSettlement");
    static final Variable<String> BODY = Variable.text("settlementEnteredBy");
    static final Variable<Date> DUE = Variable.instant("settlementDue");
    static final Variable<Date> REMINDER = Variable.instant("settlementReminder");
    /** when people are told that it is late; after its end, so never, where its silence counts by itself */
    static final Variable<Date> ALARM = Variable.instant("settlementAlarm");
    static final Variable<Date> ENDS = Variable.instant("settlementEnds");
    /** GRANTED or REFUSED */
    static final Variable<String> SETTLEMENT = Variable.text("settlement");
    static final Variable<String> CONDITIONS = Variable.text("settlementConditions");
    static final Variable<String> REASONS = Variable.text("settlementReasons");
    static final Variable<String> REFERENCE = Variable.text("settlementReference");
    static final Variable<String> ENTERED = Variable.text("enterSettlementBy");

    private DisputeSettlement() {
    }
}
