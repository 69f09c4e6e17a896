package dev.assent.information;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Contract of {@code processes/blocks/InformationRequest.bpmn}. */
final class InformationRequest {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<Map<String, Object>> FILE = Variable.map("file");
    static final Variable<String> SETUP = Variable.text("setup");
    static final Variable<String> AUTHORITY = Variable.text("authority");
    static final Variable<String> AGENCY = Variable.text("agency");
    static final Variable<String> STARTED_BY = Variable.text("startedBy");
    static final Variable<String> QUESTION = Variable.text("question");
    /** what the question is for, one of {@link #PURPOSES}; none: something else */
    static final Variable<String> PURPOSE = Variable.text("questionPurpose");
    static final List<String> PURPOSES = List.of("DOCUMENT", "GOODS", "END_USE", "ROUTE", "OTHER");
    static final Variable<String> NEEDED = Variable.text("needed");
    /** id of the request in the register */
    static final Variable<String> REQUEST = Variable.text("request");
    static final Variable<Boolean> LEAD_ASKS = Variable.yesNo("leadAsks");
    static final Variable<Map<String, Object>> ASKING_AGENCY = Variable.map("askingAgency");
    static final Variable<Map<String, Object>> ASKED_BECAUSE = Variable.map("askedBecause");
    static final Variable<String> DECLINE_REASONS = Variable.text("declineReasons");
    static final Variable<String> FORWARDED_BY = Variable.text("forwardQuestionBy");
    /** tables that say what a question does to the clock: the setup's own first */
    static final String TABLE = "InformationRequests";

    private InformationRequest() {
    }

    static String purpose(DelegateExecution execution) {
        return PURPOSE.find(execution).filter(PURPOSES::contains).orElse("OTHER");
    }
}
