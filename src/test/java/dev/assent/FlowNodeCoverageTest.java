package dev.assent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.assent.office.WalkedNodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Runs after all others (see the profile {@code whole} in pom.xml): what no test of a procedure has walked through is not proved. */
class FlowNodeCoverageTest {
    @Test
    @DisplayName("Every flow node of every model was walked through by a test")
    void everyNode() throws IOException {
        Set<String> walked = WalkedNodes.all();
        String reason = "The coverage of the models is only known after the tests of the procedures; run them together";
        if (walked.isEmpty()) {
            System.out.println(reason);
        }
        assumeTrue(!walked.isEmpty(), reason);
        Set<String> missed = drawn();
        assertThat(missed).isNotEmpty();
        missed.removeAll(walked);
        assertThat(missed).as("flow nodes that no test walks through").isEmpty();
    }

    private static Set<String> drawn() throws IOException {
        Set<String> nodes = new TreeSet<>();
        try (Stream<Path> models = Files.walk(Path.of("processes"))) {
            models.filter(file -> file.toString().endsWith(".bpmn")).forEach(file -> {
                BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
                model.getModelElementsByType(Process.class).forEach(process -> model.getModelElementsByType(FlowNode.class)
                        .forEach(node -> nodes.add(process.getId() + ":" + node.getId())));
            });
        }
        return nodes;
    }
}
