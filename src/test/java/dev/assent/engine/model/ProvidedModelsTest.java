package dev.assent.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** For each model the last change counts, whoever made it. */
class ProvidedModelsTest {
    private static final String OLD = SampleModels.process("A", "");
    private static final String DESIGNERS = SampleModels.process("A", "<bpmn:task id='Task_Designer'/>");
    private static final String NEW = SampleModels.process("A", "<bpmn:task id='Task_Release'/>");
    private static final String B = SampleModels.process("B", "");

    private static ProvidedModels.Merged merge(ModelSet before, ModelSet deployed, ModelSet now) {
        return ProvidedModels.read(ProvidedModels.of(before).bytes()).merge(deployed, now);
    }

    private static Map<String, String> text(ProvidedModels.Merged merged) {
        return merged.models().resources().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, model -> new String(model.getValue(), StandardCharsets.UTF_8)));
    }

    @Test
    void whatADesignerChangedStaysWhileTheReleaseDoesNotTouchIt() {
        ModelSet release = SampleModels.set("processes/A.bpmn", OLD, "processes/B.bpmn", B);
        ModelSet next = SampleModels.set("processes/A.bpmn", OLD, "processes/B.bpmn", SampleModels.process("B", "<bpmn:task id='Task_1'/>"));
        var merged = merge(release, SampleModels.set("processes/A.bpmn", DESIGNERS, "processes/B.bpmn", B), next);
        assertThat(text(merged)).containsEntry("processes/A.bpmn", DESIGNERS);
        assertThat(text(merged).get("processes/B.bpmn")).contains("Task_1");
        assertThat(merged.replaced()).isEmpty();
    }

    @Test
    void aModelThatTheReleaseChangesItselfArrivesAndIsNamed() {
        var merged = merge(SampleModels.set("processes/A.bpmn", OLD), SampleModels.set("processes/A.bpmn", DESIGNERS),
                SampleModels.set("processes/A.bpmn", NEW));
        assertThat(text(merged)).containsEntry("processes/A.bpmn", NEW);
        assertThat(merged.replaced()).containsExactly("processes/A.bpmn");
    }

    @Test
    void whatADesignerAddedStaysUntilTheReleaseBringsTheSameProcess() {
        ModelSet release = SampleModels.set("processes/B.bpmn", B);
        ModelSet deployed = SampleModels.set("processes/B.bpmn", B, "processes/A.bpmn", DESIGNERS);
        assertThat(text(merge(release, deployed, release))).containsEntry("processes/A.bpmn", DESIGNERS);
        var merged = merge(release, deployed, SampleModels.set("processes/B.bpmn", B, "processes/blocks/A.bpmn", NEW));
        assertThat(text(merged)).containsOnlyKeys("processes/B.bpmn", "processes/blocks/A.bpmn");
        assertThat(merged.replaced()).containsExactly("processes/A.bpmn");
    }

    @Test
    void whatTheReleaseRemovesIsGone() {
        ModelSet release = SampleModels.set("processes/A.bpmn", OLD, "processes/B.bpmn", B);
        assertThat(text(merge(release, release, SampleModels.set("processes/B.bpmn", B)))).containsOnlyKeys("processes/B.bpmn");
    }
}
