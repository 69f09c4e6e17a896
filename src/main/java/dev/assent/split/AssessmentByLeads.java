package dev.assent.split;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/AssessmentByLeads.bpmn}. */
final class AssessmentByLeads {
    /** rows of the table of shared facts: question, mildToStrict */
    static final Variable<List<Map<String, Object>>> SHARED_FACTS = Variable.rows("sharedFacts");
    /** what the leads answer differently: question, answers by lead, and the stricter answer */
    static final Variable<List<Map<String, Object>>> DIFFERENCES = Variable.rows("differences");
    static final Variable<Boolean> VIEWS_DIFFER = Variable.yesNo("viewsDiffer");

    private AssessmentByLeads() {
    }
}
