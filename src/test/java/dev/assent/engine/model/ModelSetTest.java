package dev.assent.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelSetTest {
    @TempDir
    Path root;

    @Test
    void namesArePathsFromTheRootAndOnlyModelsAreTaken() throws IOException {
        for (String name : new String[] {"processes/blocks/A.bpmn", "processes/setups/x/XConsultees.dmn",
            "processes/setups/x/X.yaml", "processes/blocks/.A.bpmn", "processes/.trash/B.bpmn",
            "forms/GiveOpinion.form", "forms/i18n/ar.json", "docs/C.bpmn"}) {
            Files.createDirectories(root.resolve(name).getParent());
            Files.writeString(root.resolve(name), name);
        }
        assertThat(ModelSet.fromFolder(root).resources().keySet()).containsExactly(
                "forms/GiveOpinion.form", "processes/blocks/A.bpmn", "processes/setups/x/XConsultees.dmn");
    }

    @Test
    void aFolderThatDoesNotExistIsRefusedByName() {
        assertThatThrownBy(() -> ModelSet.fromFolder(root.resolve("nowhere")))
                .isInstanceOf(ModelRefused.class).hasMessageContaining("nowhere: the folder of models does not exist");
    }

    @Test
    void theOtherSetsModelWinsAndItsFurtherModelsAreAdded() {
        ModelSet packaged = SampleModels.set("forms/A.form", "packaged", "forms/B.form", "packaged");
        ModelSet external = SampleModels.set("forms/B.form", "external", "forms/C.form", "external");
        assertThat(packaged.overriddenBy(external).resources())
                .hasEntrySatisfying("forms/A.form", content -> assertThat(content).asString().isEqualTo("packaged"))
                .hasEntrySatisfying("forms/B.form", content -> assertThat(content).asString().isEqualTo("external"))
                .hasEntrySatisfying("forms/C.form", content -> assertThat(content).asString().isEqualTo("external"));
    }
}
