package dev.assent.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.engine.step.Limits;
import dev.assent.setup.InstalledSetups;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StepLimitCheckTest {
    private static final ModelSet SHIPPED = ModelSet.fromFolder(Path.of(""));
    private static final String FILE = "processes/rules/TimeLimits.dmn";

    private static List<String> changed(String... oldNew) {
        SortedMap<String, byte[]> models = new TreeMap<>(SHIPPED.resources());
        String text = new String(models.get(FILE), StandardCharsets.UTF_8);
        for (int i = 0; i < oldNew.length; i += 2) {
            assertThat(text).contains(oldNew[i]);
            text = text.replaceFirst(Pattern.quote(oldNew[i]), Matcher.quoteReplacement(oldNew[i + 1]));
        }
        models.put(FILE, text.getBytes(StandardCharsets.UTF_8));
        return new StepLimitCheck(InstalledSetups.shipped()).problems(new ModelSet(models)).stream().map(ModelProblem::sentence).toList();
    }

    @Test
    @DisplayName("The shipped time limits name only steps that exist")
    void sound() {
        assertThat(changed("\"OuterLimit\"", "\"OuterLimit\"")).isEmpty();
    }

    @Test
    @DisplayName("A step that no model has is refused, once for all setups, with the other faults of the table")
    void faults() {
        assertThat(changed("\"Task_AssessRisk\", \"Task_ConsiderMitigation\"", "\"Task_AssesRisk\", \"Task_ConsiderMitigation\"",
                "\"CALENDAR_DAYS\"", "\"DAYS\"", "<text>60</text>", "<text></text>", "<text>7</text>", "<text>-7</text>"))
                .hasSize(4).allMatch(sentence -> sentence.startsWith(FILE + ", TimeLimits, line "))
                .anyMatch(sentence -> sentence.endsWith("row 6, column step: no model has a step \"Task_AssesRisk\"."))
                .anyMatch(sentence -> sentence.contains("row 3, column unit: \"DAYS\" is none of "))
                .anyMatch(sentence -> sentence.endsWith("row 2, column limit: it is empty."))
                .anyMatch(sentence -> sentence.contains("row 3, column remindBefore: \"-7\" is no whole number from 0 on."));
    }

    @Test
    @DisplayName("Every limit that Java asks for by a name of its own is known")
    void names() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher call = Pattern.compile("limits\\.(?:of|row|reason)\\(\"(\\w+)\"").matcher(Files.readString(source));
                while (call.find()) {
                    asked.add(call.group(1));
                }
            }
        }
        asked.removeIf(name -> name.startsWith("Task_"));
        assertThat(asked).isNotEmpty().isSubsetOf(Limits.NAMES);
    }
}
