package dev.assent.verification;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/ForgedDocument.bpmn}. */
final class ForgedDocument {
    static final Variable<List<Map<String, Object>>> FORGERIES = Variable.rows("forgeries");
    /** no, once every such answer was corrected */
    static final Variable<Boolean> FORGERY_STANDS = Variable.yesNo("forgeryStands");
    static final Variable<String> ORIGINAL_STATE = Variable.text("originalState");
    static final Variable<String> HELD_BY = Variable.text("holdOriginalBy");
    /** what the form asks, as it is entered in the record */
    static final List<String> ANSWERS = List.of("originalState", "originalPlace", "originalHolder", "originalNote", "partnersWarned");

    private ForgedDocument() {
    }
}
