package dev.assent.engine.hardening;

import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;

/** Reads the harmless properties of {@code execution} and {@code task}; the engine's services hang on the others. */
final class CaseProperties extends ReadOnlyResolver {
    private static final Set<String> ALLOWED = Set.of("id", "name", "processInstanceId", "processBusinessKey",
            "businessKey", "processDefinitionId", "currentActivityId", "currentActivityName", "activityInstanceId",
            "eventName", "assignee", "dueDate", "followUpDate", "createTime", "priority", "taskDefinitionKey");
    private final BeanELResolver properties = new BeanELResolver(true);

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return base instanceof VariableScope && ALLOWED.contains(String.valueOf(property))
                ? properties.getValue(context, base, property) : null;
    }
}
