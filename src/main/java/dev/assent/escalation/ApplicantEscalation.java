package dev.assent.escalation;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/ApplicantEscalation.bpmn}; its other answers are those of the task, which {@link EscalationRight} declares. */
final class ApplicantEscalation {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    /** which of the bodies that are open to him, as the list of the form names it */
    static final Variable<String> BODY_ABOVE = Variable.text("bodyAbove");

    private ApplicantEscalation() {
    }
}
