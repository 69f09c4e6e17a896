package dev.assent.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.setup.InstalledSetups;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NationalSentencesTest {
    private static final ModelSet MODELS = ModelSet.fromFolder(Path.of(""));
    private static final String FOLDER = "processes/setups/lead-authority/";

    private static List<String> problems(String id, String policy, String message) {
        String table = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="Definitions" name="x" namespace="x">
                  <decision id="%s" name="x">
                    <decisionTable id="Table_1"%s>
                      <input id="Input_1"><inputExpression id="Expression_1"><text>opinion</text></inputExpression></input>
                      <output id="Output_1" name="message"/>
                      <rule id="Rule_1">
                        <inputEntry id="Entry_1"><text>"OBJECTION"</text></inputEntry>
                        <outputEntry id="Entry_2"><text>%s</text></outputEntry>
                      </rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(id, policy, message);
        SortedMap<String, byte[]> models = new TreeMap<>(MODELS.resources());
        models.put(FOLDER + id + ".dmn", table.getBytes(StandardCharsets.UTF_8));
        return NationalSentences.problems(new ModelSet(models), InstalledSetups.shipped().all(), sentence -> !sentence.startsWith("Three laws")).stream()
                .map(ModelProblem::sentence).toList();
    }

    @Test
    @DisplayName("A State adds a sentence without copying the common table")
    void sound() {
        assertThat(problems("LeadAuthorityOpinionAdmissible", " hitPolicy=\"COLLECT\"", "\"Two laws are named.\"")).isEmpty();
        assertThat(problems("LeadAuthorityVoteAdmissible", " hitPolicy=\"COLLECT\"", "if true then \"a\" else \"b\"")).isEmpty();
    }

    @Test
    @DisplayName("A sentence without Arabic words, or without any, is refused with its row")
    void words() {
        assertThat(problems("LeadAuthorityOpinionAdmissible", " hitPolicy=\"COLLECT\"", "\"Three laws are named.\"")).singleElement().asString()
                .startsWith(FOLDER + "LeadAuthorityOpinionAdmissible.dmn, LeadAuthorityOpinionAdmissible, line ")
                .endsWith("row 1, column message: \"Three laws are named.\" has no Arabic words in forms/i18n/ar.json.");
        assertThat(problems("LeadAuthorityOpinionAdmissible", " hitPolicy=\"COLLECT\"", "")).singleElement().asString().endsWith("row 1, column message: it is empty.");
    }

    @Test
    @DisplayName("A table that nothing asks, because it is called like no common one, is refused")
    void nobodyAsks() {
        assertThat(problems("LeadAuthorityOpinionsAdmissible", " hitPolicy=\"COLLECT\"", "\"Two laws are named.\"")).singleElement().asString()
                .contains("no step asks it: behind LeadAuthority it is called like none of AssessmentAdmissible, ").contains(" OpinionAdmissible, ");
    }

    @Test
    @DisplayName("Two sentences may apply at once, so the hit policy is COLLECT")
    void collects() {
        assertThat(problems("LeadAuthorityDecisionAdmissible", "", "\"Two laws are named.\"")).singleElement().asString().contains("its hit policy is not COLLECT");
    }
}
