package dev.assent.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses a model that brings its own code: scripts, Java classes by name, shell commands, mails. Who may deploy decides
 * how files run, not what the server executes.
 */
final class NoCodeInModels extends AbstractBpmnParseListener {
    private static final Set<String> SCRIPTS = Set.of("script", "scriptTask");
    private static final Set<String> CONDITIONS = Set.of("conditionExpression", "condition");
    private static final Set<String> COMMANDS = Set.of("shell", "mail");

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        check(root);
    }

    private void check(Element element) {
        String name = element.getTagName();
        if (SCRIPTS.contains(name) || CONDITIONS.contains(name) && element.attribute("language") != null) {
            throw refusal(element, "a script");
        }
        String type = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "type");
        if (type != null && COMMANDS.contains(type.toLowerCase())) {
            throw refusal(element, "a " + type + " task");
        }
        // camunda:class, formHandlerClass, variableMappingClass, whatever the prefix
        if (element.attributes().stream().anyMatch(key -> key.matches("(.*[:/])?(class|\\w+Class)"))) {
            throw refusal(element, "a Java class by name");
        }
        element.elements().forEach(this::check);
    }

    private static ProcessEngineException refusal(Element element, String what) {
        return new ProcessEngineException("The model is refused: line " + element.getLine() + " (" + element.getTagName()
                + ") contains " + what + "; use a delegate expression such as ${recordOpinion} instead");
    }
}
