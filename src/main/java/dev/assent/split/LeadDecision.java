package dev.assent.split;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/LeadDecision.bpmn}. */
final class LeadDecision {
    static final Variable<String> FINDING = Variable.text("finding");
    /** the leads settled a shared fact otherwise than this track's assessment answers it */
    static final Variable<Boolean> REVISION_DUE = Variable.yesNo("revisionDue");

    private LeadDecision() {
    }
}
