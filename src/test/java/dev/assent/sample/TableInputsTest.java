package dev.assent.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TableInputsTest {
    private static Map<String, Object> read(String table, Map<String, Object> inputs) {
        return new TableInputs(Dmn.readModelFromFile(new File("processes/rules/" + table + ".dmn")).getModelElementsByType(Text.class).stream()
                .map(Text::getTextContent).toList()).of(inputs);
    }

    @Test
    @DisplayName("Of what a table is asked with, what no cell reads makes no other question; what one reads does, also a field of a field")
    void whatCellsRead() {
        Map<String, Object> balance = Map.of("objections", 1, "unheardOf", 7);
        assertThat(read("Recommendation", Map.of("finding", "ACCEPTABLE", "shoeSize", 43, "balance", balance)))
                .isEqualTo(Map.of("finding", "ACCEPTABLE", "balance", Map.of("objections", 1)));
        assertThat(read("Recommendation", Map.of("balance", Map.of("objections", 2)))).isNotEqualTo(read("Recommendation", Map.of("balance", balance)));
        assertThat(read("Recommendation", Map.of("finding", List.of("a")))).isEqualTo(Map.of("finding", List.of("a")));
    }
}
