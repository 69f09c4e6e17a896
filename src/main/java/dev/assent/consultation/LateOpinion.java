package dev.assent.consultation;

import dev.assent.engine.Variable;
import java.util.Date;

/** Contract of {@code processes/blocks/LateOpinion.bpmn}. */
final class LateOpinion {
    static final String SILENCE_RECORDED = "SilenceRecorded";
    static final Variable<String> CONSULTATION = Variable.text("consultation");
    /** what the agency was asked in an officer's words */
    static final Variable<String> QUESTION = Variable.text("question");
    static final Variable<String> GIVEN_BY = Variable.text("giveLateOpinionBy");
    static final Variable<Date> OUTER_LIMIT = Variable.instant("outerLimit");

    private LateOpinion() {
    }
}
