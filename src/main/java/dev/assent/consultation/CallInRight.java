package dev.assent.consultation;

import dev.assent.engine.Variable;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Contract of {@code processes/blocks/CallInRight.bpmn}; what is not named here is called as in {@link TimedConsultation}. */
final class CallInRight {
    static final Variable<String> REASONS = Variable.text("callInReasons");
    static final Variable<String> ANSWERED_BY = Variable.text("callCaseInBy");
    /** LAPSED, or NOT_YET when the clock had stood and there is time left */
    static final Variable<String> OUTCOME = Variable.text("callInOutcome");

    private CallInRight() {
    }

    static CallIns.Right right(VariableScope scope, String id) {
        return new CallIns.Right(id, TimedConsultation.FILE_NUMBER.of(scope), TimedConsultation.SETUP.of(scope),
                Consultee.of(TimedConsultation.CONSULTEE.of(scope)), StoppableClock.STARTED_AT.of(scope).toInstant());
    }
}
