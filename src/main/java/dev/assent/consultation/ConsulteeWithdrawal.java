package dev.assent.consultation;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/ConsulteeWithdrawal.bpmn}. */
final class ConsulteeWithdrawal {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> SETUP = Variable.text("setup");
    static final Variable<String> STARTED_BY = Variable.text("startedBy");
    static final Variable<String> WITHDRAWN_AGENCY = Variable.text("withdrawnAgency");
    static final Variable<String> WITHDRAWAL_REASONS = Variable.text("withdrawalReasons");
    static final String CONSULTEE_WITHDRAWN = "ConsulteeWithdrawn";

    private ConsulteeWithdrawal() {
    }
}
