package dev.assent.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelUploadTest {
    private static final ModelSet SET = SampleModels.set("processes/blocks/A.bpmn", SampleModels.process("A", ""),
            "processes/rules/R.dmn", SampleModels.decision("R", "-"), "forms/F.form", SampleModels.form("F", "textfield"));

    private static Map<String, byte[]> files(String... namesAndContents) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put(namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    @Test
    void aModelReplacesTheOneThatDefinesTheSameWhateverTheFileIsCalled() {
        String changed = SampleModels.process("A", "<bpmn:task id='Task_New'/>");
        ModelSet joined = ModelUpload.into(SET, files("copy of A.bpmn", changed, "F (1).form", SampleModels.form("F", "number"),
                "R.dmn", SampleModels.decision("R", "\"URGENT\"")));
        assertThat(joined.resources()).containsOnlyKeys("forms/F.form", "processes/blocks/A.bpmn", "processes/rules/R.dmn");
        assertThat(joined.resources().get("processes/blocks/A.bpmn")).asString().contains("Task_New");
        assertThat(joined.resources().get("forms/F.form")).asString().contains("number");
    }

    @Test
    void aNewModelIsAddedAndAPathIsKept() {
        ModelSet joined = ModelUpload.into(SET, files("N.bpmn", SampleModels.process("N", ""),
                "processes/setups/n/M.bpmn", SampleModels.process("M", ""), "N.form", SampleModels.form("N", "number")));
        assertThat(joined.resources()).hasSize(6).containsKeys("processes/N.bpmn", "processes/setups/n/M.bpmn", "forms/N.form");
    }

    @Test
    void twoFilesOfOneUploadNeverShareAPlace() {
        ModelSet joined = ModelUpload.into(SET, files("A.bpmn", SampleModels.process("A", ""), "A2.bpmn", SampleModels.process("A", "")));
        assertThat(ModelCheck.problems(joined, step -> true)).extracting(ModelProblem::sentence).singleElement().asString()
                .contains("the process \"A\" is already defined in");
    }

    @Test
    void whatIsNoModelIsRefusedByName() {
        assertThatThrownBy(() -> ModelUpload.into(SET, files("script.js", "1", "../x.form", SampleModels.form("X", "number"))))
                .isInstanceOf(ModelRefused.class).hasMessageContaining("script.js: this is a kind of file");
        assertThatThrownBy(() -> ModelUpload.into(SET, Map.of())).isInstanceOf(ModelRefused.class);
        assertThat(ModelUpload.into(SET, files("../../x.form", SampleModels.form("X", "number"))).resources()).containsKey("forms/x.form");
    }
}
