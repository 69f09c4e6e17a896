package dev.assent.committee;

import dev.assent.consultation.Because;
import dev.assent.engine.Rules;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The file goes to the members; whoever was invited is asked first. */
@Component
class RecordCirculation implements JavaDelegate {
    private final Experts experts;
    private final Sessions sessions;
    private final Rules rules;

    RecordCirculation(Experts experts, Sessions sessions, Rules rules) {
        this.experts = experts;
        this.sessions = sessions;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<Object> invited = FileCirculation.INVITED.find(execution).orElse(List.of());
        Map<String, Object> session = Map.of("agendaItem", FileCirculation.AGENDA_ITEM.of(execution), "summary", FileCirculation.SUMMARY.of(execution));
        sessions.circulated(CommitteeVote.FILE_NUMBER.of(execution), session, invited, FileCirculation.CIRCULATED_BY.find(execution));
        CommitteeSession.SESSION.set(execution, session);
        FileCirculation.EXPERTS.set(execution, Because.of(experts.rows(invited, FileCirculation.terms(execution)),
                Collections.nCopies(invited.size(), rules.matched(execution, FileCirculation.TERMS_TABLE).get(0))));
        FileCirculation.EXPERTS_INVITED.set(execution, !invited.isEmpty());
    }
}
