package dev.assent.verification;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/Examination.bpmn}. */
final class Examination {
    static final Variable<String> TRACK = Variable.text("track");
    static final Variable<String> FINDING = Variable.text("finding");

    private Examination() {
    }
}
