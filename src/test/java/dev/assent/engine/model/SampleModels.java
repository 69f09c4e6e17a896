package dev.assent.engine.model;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** Small models for the tests of deployment: not drawn, only deployable. */
public final class SampleModels {
    private SampleModels() {
    }

    static String process(String id, String inside) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="Definitions_%1$s"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://assent.dev">
                  <bpmn:process id="%1$s" isExecutable="true" camunda:historyTimeToLive="P10D">
                    <bpmn:startEvent id="StartEvent_%1$s"/>
                    %2$s
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(id, inside);
    }

    public static String decision(String id, String cell) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="Definitions_%1$s" name="%1$s"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn" namespace="http://assent.dev">
                  <decision id="%1$s" name="%1$s" camunda:historyTimeToLive="P10D">
                    <decisionTable id="Table_%1$s">
                      <input id="Input_Urgency">
                        <inputExpression id="InputExpression_Urgency" typeRef="string">
                          <text>urgency</text>
                        </inputExpression>
                      </input>
                      <output id="Output_Days" name="days" typeRef="integer"/>
                      <rule id="Rule_Only">
                        <inputEntry id="Cell_Urgency">
                          <text>%2$s</text>
                        </inputEntry>
                        <outputEntry id="Cell_Days">
                          <text>10</text>
                        </outputEntry>
                      </rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(id, cell);
    }

    static String form(String id, String type) {
        return """
                {"id": "%s", "type": "default", "schemaVersion": 16,
                 "components": [{"type": "%s", "key": "reasons", "label": "Reasons"}]}
                """.formatted(id, type);
    }

    /** Name, content, name, content, ... */
    static ModelSet set(String... namesAndContents) {
        SortedMap<String, byte[]> resources = new TreeMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            resources.put(namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new ModelSet(resources);
    }
}
