package dev.assent.assessment;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/SharedExamination.bpmn}. */
final class SharedExamination {
    static final Variable<String> PROHIBITION = Variable.text("prohibition");
    static final Variable<String> GROUND = Variable.text("prohibitionGround");
    static final Variable<String> EXAMINED_BY = Variable.text("examineProhibitionsBy");
    /** the question is answered for all lines: those who assess them find the answer and do not give it again */
    static final Variable<Boolean> PROHIBITIONS_EXAMINED = Variable.yesNo("prohibitionsExamined");

    private SharedExamination() {
    }
}
