package dev.assent.modelrules;

import java.util.Collection;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One BPMN file. */
record Drawing(String file, BpmnModelInstance model) {
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    /** The file's name without folder and extension. */
    String name() {
        return nameOf(file);
    }

    static String nameOf(String file) {
        return file.replaceAll("^.*/|\\.\\w+$", "");
    }

    static String camunda(ModelElementInstance element, String attribute) {
        String value = element.getAttributeValueNs(CAMUNDA, attribute);
        return value == null ? "" : value;
    }

    static String id(ModelElementInstance element) {
        for (ModelElementInstance around = element; around != null; around = around.getParentElement()) {
            String id = around.getAttributeValue("id");
            if (id != null) {
                return id;
            }
        }
        return "";
    }
}
