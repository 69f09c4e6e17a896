package dev.assent.split;

import dev.assent.engine.Variable;
import java.util.Map;

/** Contract of {@code processes/blocks/LeadSelection.bpmn}. */
final class LeadSelection {
    static final Variable<Map<String, Object>> LEAD_ROW = Variable.map("leadRow");
    static final Variable<String> AUTHORITY = Variable.text("authority");
    static final Variable<String> AUTHORITY_HEAD = Variable.text("authorityHead");
    /** by which of its procedures the setup goes on */
    static final Variable<String> PROCEDURE = Variable.text("procedure");

    private LeadSelection() {
    }
}
