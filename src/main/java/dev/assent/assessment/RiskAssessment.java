package dev.assent.assessment;

import dev.assent.engine.Variable;
import java.util.List;

/** Contract of {@code processes/blocks/RiskAssessment.bpmn}. */
final class RiskAssessment {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> TRACK = Variable.text("track");
    static final Variable<String> FINDING = Variable.text("finding");
    static final Variable<String> ASSESSED_BY = Variable.text("assessRiskBy");
    static final Variable<String> MITIGATED_BY = Variable.text("considerMitigationBy");
    /** what the two forms ask (ATT Arts. 6, 7, 11) */
    static final List<String> ANSWERS = List.of("prohibition", "prohibitionGround", "riskPeace", "riskHumanitarianLaw", "riskHumanRights",
            "riskTerrorism", "riskOrganizedCrime", "riskGenderViolence", "genderViolenceReasons", "riskDiversion", "diversionReasons",
            "criteriaAsked", "criteria", "riskGrounds", "assessmentReasons", "mitigationMeasures", "mitigationConditions", "residualRisk", "residualRiskReasons");

    private RiskAssessment() {
    }
}
