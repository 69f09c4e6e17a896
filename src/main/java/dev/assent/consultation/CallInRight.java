package dev.assent.consultation;

import dev.assent.clock.Consultee;
import dev.assent.clock.StoppableClock;
import dev.assent.engine.Variable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Contract of {@code processes/blocks/CallInRight.bpmn}; what is not named here is called as in {@link TimedConsultation}. */
final class CallInRight {
    static final Variable<String> REASONS = Variable.text("callInReasons");
    static final Variable<String> ANSWERED_BY = Variable.text("callCaseInBy");
    /** LAPSED, or NOT_YET when the clock had stood and there is time left */
    static final Variable<String> OUTCOME = Variable.text("callInOutcome");

    private static final String OFFERED = "callIn";

    private CallInRight() {
    }

    /** The row with a mark that it is a right that is offered, not an opinion that is asked for. */
    static Map<String, Object> offer(Map<String, Object> row) {
        Map<String, Object> offered = new LinkedHashMap<>(row);
        offered.put(OFFERED, true);
        return offered;
    }

    static boolean offered(Map<String, Object> row) {
        return Boolean.TRUE.equals(row.get(OFFERED));
    }

    static CallIns.Right right(VariableScope scope, String id) {
        return new CallIns.Right(id, TimedConsultation.FILE_NUMBER.of(scope), TimedConsultation.SETUP.of(scope),
                Consultee.of(TimedConsultation.CONSULTEE.of(scope)), StoppableClock.STARTED_AT.of(scope).toInstant());
    }
}
