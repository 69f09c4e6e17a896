package dev.assent.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.drawing.Mark;
import dev.assent.drawing.Marks;
import dev.assent.drawing.ModelDrawing;
import dev.assent.engine.model.ModelElement;
import dev.assent.engine.model.ModelSet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ModelDrawingTest {
    private static final ModelSet MODELS = ModelSet.fromFolder(Path.of("."));

    static Stream<String> processes() {
        return MODELS.resources().keySet().stream().filter(file -> file.endsWith(".bpmn"));
    }

    @ParameterizedTest
    @MethodSource("processes")
    @DisplayName("Every node of every model is in its picture, with every word of its name, and the picture is well-formed")
    void everyNodeIsDrawn(String file) throws Exception {
        List<ModelElement> elements = MODELS.elements(file);
        Element svg = parsed(ModelDrawing.of(elements).svg("A & B", Marks.NONE, UnaryOperator.identity()));
        String said = svg.getTextContent().replaceAll("\\s", "");
        List<ModelElement> nodes = elements.stream().filter(element -> element.is("userTask", "callActivity", "exclusiveGateway", "startEvent", "endEvent",
                "boundaryEvent", "serviceTask", "businessRuleTask", "sequenceFlow")).toList();
        assertThat(nodes).isNotEmpty().allSatisfy(node -> assertThat(said).contains(node.attribute("name").replaceAll("\\s", "")));
        assertThat(ids(svg.getElementsByTagName("g"))).containsAll(nodes.stream().filter(node -> !node.is("sequenceFlow")).map(node -> node.attribute("id")).toList());
        assertThat(svg.getAttribute("aria-label")).isEqualTo("A & B");
    }

    @Test
    @DisplayName("A node that stands out, its note, and the reader's language are in the picture")
    void marksAndNotes() throws Exception {
        ModelDrawing drawing = ModelDrawing.of(MODELS.elements("processes/setups/lead-authority/LeadAuthority.bpmn"));
        Marks marks = new Marks(Map.of("CallActivity_FileIntake", Mark.TAKEN, "Flow_FileAcceptedYes", Mark.TAKEN), Map.of("CallActivity_FileIntake", List.of("day 3 <late>")));
        Element svg = parsed(drawing.svg("Path", marks, name -> name.equals("License refused") ? "مُنح الترخيص" : name));
        assertThat(svg.getTextContent()).contains("day 3 <late>", "مُنح الترخيص").doesNotContain("License refused");
        Element intake = Stream.iterate(0, i -> i + 1).map(i -> (Element) svg.getElementsByTagName("g").item(i))
                .filter(group -> group.getAttribute("data-node").equals("CallActivity_FileIntake")).findFirst().orElseThrow();
        assertThat(((Element) intake.getElementsByTagName("rect").item(0)).getAttribute("stroke")).isEqualTo("#14633a");
        assertThat(drawing.svg("Path", Marks.NONE, UnaryOperator.identity())).contains("plain)").doesNotContain("TAKEN)");
        assertThat(drawing.svg("Path", marks, UnaryOperator.identity())).contains("TAKEN)");
    }

    private static List<String> ids(NodeList groups) {
        return Stream.iterate(0, i -> i + 1).limit(groups.getLength()).map(i -> ((Element) groups.item(i)).getAttribute("data-node")).toList();
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
    }
}
