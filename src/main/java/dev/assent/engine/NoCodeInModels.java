package dev.assent.engine;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/**
 * Refuses a model that brings its own code: scripts, Java classes by name, shell commands, mails. Who may deploy decides
 * how files run, not what the server executes. It looks before the engine's parser does, which creates some of the named
 * classes while it reads.
 */
final class NoCodeInModels implements Deployer {
    private static final Set<String> SCRIPTS = Set.of("script", "scriptTask");
    private static final Set<String> CONDITIONS = Set.of("conditionExpression", "condition");

    @Override
    public void deploy(DeploymentEntity deployment) {
        // what is already in the database was looked at when it came
        if (deployment.isNew()) {
            deployment.getResources().values().forEach(NoCodeInModels::check);
        }
    }

    private static void check(ResourceEntity resource) {
        String name = resource.getName().toLowerCase();
        if (name.matches(".*\\.cmmn(\\d+)?(\\.xml)?")) {
            throw refusal(resource, "is a case model (CMMN), which Assent does not use");
        }
        if (name.endsWith("bpmn") || name.endsWith("bpmn20.xml")) {
            NodeList all = read(resource).getElementsByTagName("*");
            for (int at = 0; at < all.getLength(); at++) {
                check(resource, (Element) all.item(at));
            }
        }
    }

    private static void check(ResourceEntity resource, Element element) {
        String name = element.getLocalName();
        if (SCRIPTS.contains(name) || CONDITIONS.contains(name) && element.hasAttribute("language")) {
            throw refusal(resource, "contains a script (" + name + ")");
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            String attribute = attributes.item(at).getLocalName();
            String value = attributes.item(at).getNodeValue();
            // class, formHandlerClass, variableMappingClass, whatever the prefix
            if (attribute.equals("class") || attribute.endsWith("Class")) {
                throw refusal(resource, "names a Java class (" + value + ")");
            }
            if (attribute.equals("type") && value.matches("(?i)shell|mail")) {
                throw refusal(resource, "contains a " + value + " task");
            }
        }
    }

    private static Element read(ResourceEntity resource) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(resource.getBytes())).getDocumentElement();
        } catch (Exception unreadable) {
            throw refusal(resource, "is no readable XML: " + unreadable.getMessage());
        }
    }

    private static ProcessEngineException refusal(ResourceEntity resource, String why) {
        return new ProcessEngineException("The model " + resource.getName() + " is refused: it " + why
                + ". Use a delegate expression such as ${recordOpinion}.");
    }
}
