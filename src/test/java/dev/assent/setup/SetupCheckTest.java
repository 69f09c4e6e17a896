package dev.assent.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;

class SetupCheckTest {
    private static final Path FOLDER = Path.of("src/test/resources/national/tamira");
    private static final String PROCESS = "processes/setups/port-council/PortCouncil.bpmn";
    private static final NationalSetup SETUP = new SetupReader(
            new FileSystemResource(FOLDER.resolve("processes/setups/port-council/PortCouncil.yaml"))).read();

    private static List<ModelProblem> problems(String old, String changed) {
        SortedMap<String, byte[]> models = new TreeMap<>(ModelSet.fromFolder(FOLDER).resources());
        String text = new String(models.get(PROCESS), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        models.put(PROCESS, text.replace(old, changed).getBytes(StandardCharsets.UTF_8));
        return SetupCheck.problems(SetupModels.of(SETUP, new ModelSet(models)));
    }

    @Test
    @DisplayName("A setup whose process fits has no faults")
    void fits() {
        assertThat(problems("coastGuard", "coastGuard")).isEmpty();
        assertThat(problems("\"coastGuard\"", "\"coastGuardHead, intake,${authority}\"")).isEmpty();
    }

    @Test
    @DisplayName("A setup without a process is refused")
    void noProcess() {
        assertThat(problems("<bpmn:process id=\"PortCouncil\"", "<bpmn:process id=\"HarbourCouncil\"")).extracting(ModelProblem::sentence)
                .containsExactly("PortCouncil.yaml: the setup has no process \"PortCouncil\".");
    }

    @Test
    @DisplayName("A process with another name than its setup is refused")
    void otherName() {
        assertThat(problems("name=\"Port council\"", "name=\"Ports\"")).extracting(ModelProblem::sentence).singleElement().asString()
                .contains("PortCouncil, line", "the process is called \"Ports\", but PortCouncil.yaml calls it \"Port council\".");
    }

    @Test
    @DisplayName("A step that waits for a group which is no agency is refused with its id")
    void noGroup() {
        assertThat(problems("\"coastGuard\"", "\"coastguard\"")).singleElement().satisfies(problem -> {
            assertThat(problem.element()).isEqualTo("Task_ExamineEndUser");
            assertThat(problem.reason()).isEqualTo("the group \"coastguard\" is no agency of PortCouncil.yaml, nor the heads of one.");
            assertThat(problem.arabic()).contains("coastguard");
        });
    }
}
