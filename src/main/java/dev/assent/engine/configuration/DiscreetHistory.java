package dev.assent.engine.configuration;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;

/**
 * The engine's full history without its {@link SecondCopies}, and but for answers that a process keeps out of it: whoever may read history would see a sealed vote
 * there. Its property {@code outOfHistory} names them; the register keeps them under its own rules of sight. Of decision tables only
 * those that a model draws leave their inputs in history.
 */
final class DiscreetHistory extends HistoryLevelFull {
    private static final String PROPERTY = "outOfHistory";
    private static final String BUSINESS_RULE = "businessRuleTask";
    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return super.isHistoryEventProduced(type, entity) && !secret(type, entity) && !again(type, entity);
    }

    private static boolean again(HistoryEventType type, Object entity) {
        return entity instanceof VariableInstanceEntity variable ? SecondCopies.is(type, variable) : SecondCopies.job(type, entity);
    }

    private static boolean secret(HistoryEventType type, Object entity) {
        if (type == HistoryEventTypes.DMN_DECISION_EVALUATE) {
            return !drawn();
        }
        if (entity instanceof VariableInstanceEntity variable) {
            return names(variable.getProcessDefinitionId()).contains(variable.getName());
        }
        // a second copy of what becomes variables, which ends at 4,000 characters: a longer answer would stop the step for ever
        return type == HistoryEventTypes.FORM_PROPERTY_UPDATE;
    }

    /**
     * Is the decision one that the model draws? Its inputs are kept then. A table that judges what a person submits, or that a step
     * asks, reads votes before the ballot closes, and all else that is known; that is kept nowhere.
     */
    private static boolean drawn() {
        var running = Context.getBpmnExecutionContext();
        ActivityImpl activity = running == null ? null : running.getExecution().getActivity();
        return activity != null && BUSINESS_RULE.equals(activity.getProperty(BpmnProperties.TYPE.getName()))
                && names(running.getExecution().getProcessDefinitionId()).isEmpty();
    }

    private static Set<String> names(String definition) {
        Object names = definition == null ? null : Context.getProcessEngineConfiguration().getDeploymentCache()
                .findDeployedProcessDefinitionById(definition).getProperty(PROPERTY);
        return names instanceof Set<?> set ? set.stream().map(String::valueOf).collect(Collectors.toSet()) : Set.of();
    }

    /** Reads from a process which answers are secret. */
    static final class Reader extends AbstractBpmnParseListener {
        @Override
        public void parseProcess(Element process, ProcessDefinitionEntity definition) {
            Element extensions = process.element("extensionElements");
            if (extensions != null) {
                extensions.elementsNS(CAMUNDA, "properties").stream().flatMap(all -> all.elementsNS(CAMUNDA, "property").stream())
                        .filter(property -> PROPERTY.equals(property.attribute("name")))
                        .forEach(property -> definition.setProperty(PROPERTY,
                                Arrays.stream(property.attribute("value").split("[,\\s]+")).collect(Collectors.toSet())));
            }
        }
    }
}
