package dev.assent.information;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/QuestionWithdrawal.bpmn}. */
final class QuestionWithdrawal {
    /** number of the question on its file */
    static final Variable<String> WITHDRAWN_QUESTION = Variable.text("withdrawnQuestion");
    static final Variable<String> WITHDRAWAL_REASONS = Variable.text("withdrawalReasons");

    private QuestionWithdrawal() {
    }
}
