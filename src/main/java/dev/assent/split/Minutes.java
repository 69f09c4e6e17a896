package dev.assent.split;

import dev.assent.engine.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What is entered of a meeting. */
final class Minutes {
    private static final List<Variable<?>> CONTENT = List.of(LeadsMeeting.HELD_ON, LeadsMeeting.ATTENDANCE, LeadsMeeting.MINUTES,
            LeadsMeeting.AGREEMENT_REACHED, LeadsMeeting.AGREED_ANSWERS, LeadsMeeting.MINUTES_APPROVED, LeadsMeeting.APPROVED_BY, LeadsMeeting.OBJECTION);

    private Minutes() {
    }

    static Map<String, Object> facts(VariableScope scope) {
        Map<String, Object> facts = new LinkedHashMap<>();
        CONTENT.forEach(variable -> variable.find(scope).ifPresent(value -> facts.put(variable.name(), value)));
        return facts;
    }
}
