package dev.assent.assessment;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/RevisedAssessment.bpmn}. */
final class RevisedAssessment {
    /** question and answer, as the leads of a file settled them */
    static final Variable<List<Map<String, Object>>> SETTLED_ANSWERS = Variable.rows("settledAnswers");

    private RevisedAssessment() {
    }
}
