package dev.assent.undertaking;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/UndertakingProof.bpmn}. */
final class UndertakingProof {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> STARTED_BY = Variable.text("startedBy");
    /** as whom the person acts */
    static final Variable<String> AGENCY = Variable.text("agency");
    static final Variable<String> PROVEN = Variable.text("provenUndertaking");
    static final Variable<String> DAY = Variable.text("undertakingProvedOn");
    static final Variable<String> PROOF = Variable.text("undertakingProof");

    private UndertakingProof() {
    }
}
