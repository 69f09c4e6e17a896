package dev.assent.adhoc;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/ConsulteeAddition.bpmn}. */
final class ConsulteeAddition {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> SETUP = Variable.text("setup");
    static final Variable<String> STARTED_BY = Variable.text("startedBy");
    /** whom to ask; {@code agency} is that of the officer */
    static final Variable<String> CONSULTEE_AGENCY = Variable.text("consulteeAgency");

    private ConsulteeAddition() {
    }
}
