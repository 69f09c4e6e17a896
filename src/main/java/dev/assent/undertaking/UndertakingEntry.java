package dev.assent.undertaking;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/UndertakingEntry.bpmn}. */
final class UndertakingEntry {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> STARTED_BY = Variable.text("startedBy");
    /** role and place of the party */
    static final Variable<String> PARTY = Variable.text("undertakingParty");
    static final Variable<String> TEXT = Variable.text("undertaking");
    static final Variable<String> DUE = Variable.text("undertakingDue");

    private UndertakingEntry() {
    }
}
