package dev.assent.engine;

import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** What a designer writes beside an element as extension properties. */
public final class ElementProperties {
    private ElementProperties() {
    }

    /** The words of a property, separated by commas or spaces; none if the element does not have it. */
    public static Stream<String> of(BaseElement element, String name) {
        if (element.getExtensionElements() == null) {
            return Stream.empty();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()) && property.getCamundaValue() != null)
                .flatMap(property -> Arrays.stream(property.getCamundaValue().split("[,\\s]+"))).filter(word -> !word.isEmpty());
    }
}
