package dev.assent.file;

import dev.assent.engine.Variable;
import java.util.Date;

/** Contract of {@code processes/blocks/OuterLimit.bpmn}. */
final class OuterLimit {
    static final Variable<Date> OUTER_LIMIT = Variable.instant("outerLimit");
    static final String FILE_ACCEPTED = "FileAccepted";
    static final String OUTER_LIMIT_REACHED = "OuterLimitReached";

    private OuterLimit() {
    }
}
