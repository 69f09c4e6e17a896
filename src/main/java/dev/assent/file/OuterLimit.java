package dev.assent.file;

import dev.assent.engine.Variable;
import java.util.Date;
import java.util.Map;

/** Contract of {@code processes/blocks/OuterLimit.bpmn}. */
final class OuterLimit {
    static final Variable<Date> OUTER_LIMIT = Variable.instant("outerLimit");
    /** the row that dates it, from which it is derived anew when a calendar changes */
    static final Variable<Map<String, Object>> ROW = Variable.map("outerLimitRow");
    static final String FILE_ACCEPTED = "FileAccepted";
    static final String OUTER_LIMIT_REACHED = "OuterLimitReached";

    private OuterLimit() {
    }
}
