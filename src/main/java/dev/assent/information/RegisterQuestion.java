package dev.assent.information;

import dev.assent.engine.Rules;
import dev.assent.setup.NationalSetups;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what is asked, and by which row; the row holds for this question to its end. */
@Component
class RegisterQuestion implements JavaDelegate {
    private final Rules rules;
    private final Questioning questioning;
    private final NationalSetups setups;

    RegisterQuestion(Rules rules, Questioning questioning, NationalSetups setups) {
        this.rules = rules;
        this.questioning = questioning;
        this.setups = setups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String agency = InformationRequest.AGENCY.of(execution);
        String setup = InformationRequest.SETUP.of(execution);
        boolean leadAsks = agency.equals(InformationRequest.AUTHORITY.of(execution));
        Rules.Answer row = rules.ask(execution, List.of(setup + InformationRequest.TABLE, InformationRequest.TABLE), Map.of("agency", agency, "setup", setup,
                "askedBy", leadAsks ? "LEAD" : "CONSULTEE", InformationRequest.PURPOSE.name(), InformationRequest.purpose(execution), "file", InformationRequest.FILE.of(execution)));
        String question = InformationRequest.QUESTION.of(execution);
        String needed = InformationRequest.NEEDED.find(execution).orElse(null);
        Request request = questioning.register(execution.getProcessInstanceId(), InformationRequest.FILE_NUMBER.of(execution), setup, agency,
                InformationRequest.STARTED_BY.of(execution), question, needed, row.values());
        InformationRequest.REQUEST.set(execution, request.id());
        InformationRequest.LEAD_ASKS.set(execution, leadAsks);
        InformationRequest.ASKING_AGENCY.set(execution, new HashMap<>(setups.of(setup).agencyNames(agency)));
        InformationRequest.ASKED_BECAUSE.set(execution, row.asked("APPLICATION_LAPSES"));
        TimedQuestion.WORDING.set(execution, question);
        TimedQuestion.WORDING_NEEDED.set(execution, needed);
    }
}
