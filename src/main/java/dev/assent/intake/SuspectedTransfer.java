package dev.assent.intake;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/SuspectedTransfer.bpmn}; what it begins with is in {@link FileRegistration}. */
final class SuspectedTransfer {
    static final Variable<String> REPORTED_BY = Variable.text("reportedBy");
    static final Variable<String> CONSULTEES_TABLE = Variable.text("consulteesTable");

    private SuspectedTransfer() {
    }
}
