package dev.assent.withdrawal;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/Withdrawal.bpmn}. */
final class Withdrawal {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> STARTED_BY = Variable.text("startedBy");
    static final Variable<String> WITHDRAWAL_REASONS = Variable.text("withdrawalReasons");

    private Withdrawal() {
    }
}
