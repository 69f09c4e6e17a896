package dev.assent.committee;

import dev.assent.engine.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Contract of {@code processes/blocks/FileCirculation.bpmn}. */
final class FileCirculation {
    static final Variable<String> AGENDA_ITEM = Variable.text("agendaItem");
    static final Variable<String> SUMMARY = Variable.text("summary");
    static final Variable<List<Map<String, Object>>> EXPERT_CHOICES = Variable.rows("expertChoices");
    @SuppressWarnings({"unchecked", "rawtypes"})
    static final Variable<List<Object>> INVITED = new Variable<>("invitedExperts", (Class) List.class);
    static final Variable<String> EXPERT_QUESTION = Variable.text("expertQuestion");
    static final Variable<Map<String, Object>> TERMS = Variable.map("expertTerms");
    /** rows like those of a consultee table */
    static final Variable<List<Map<String, Object>>> EXPERTS = Variable.rows("experts");
    static final Variable<Boolean> EXPERTS_INVITED = Variable.yesNo("expertsInvited");
    static final Variable<String> CIRCULATED_BY = Variable.text("circulateFileBy");

    static final String TERMS_TABLE = "ExpertTerms";

    private FileCirculation() {
    }

    /** What is asked, and by when. */
    static Map<String, Object> terms(DelegateExecution execution) {
        Map<String, Object> terms = new LinkedHashMap<>(TERMS.of(execution));
        terms.put("question", EXPERT_QUESTION.find(execution).orElse(null));
        return terms;
    }
}
