package dev.assent.step;

import dev.assent.engine.Variable;

/** What filters in Tasklist show of a step: REMINDED or OVERDUE. A declared variable, so that the names of a model can be followed. */
final class StepMark {
    static final Variable<String> MARK = Variable.text("mark");

    private StepMark() {
    }
}
