package dev.assent.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.setup.InstalledSetups;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.SetupModels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The models as they are shipped, with one thing changed. */
public final class Shipped {
    private static final ModelSet MODELS = ModelSet.fromFolder(Path.of(""));

    private Shipped() {
    }

    /** What a check finds in a shipped setup. */
    public static List<ModelProblem> problems(TableCheck check, String setup) {
        return problems(check, setup, MODELS);
    }

    /** What a check finds after the first occurrence of a text in a file has been replaced. */
    public static List<ModelProblem> problems(TableCheck check, String setup, String file, String old, String changed) {
        SortedMap<String, byte[]> models = new TreeMap<>(MODELS.resources());
        String text = new String(models.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        models.put(file, text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(changed)).getBytes(StandardCharsets.UTF_8));
        return problems(check, setup, new ModelSet(models));
    }

    private static List<ModelProblem> problems(TableCheck check, String setup, ModelSet models) {
        NationalSetup national = InstalledSetups.shipped().of(setup);
        return check.problems(SetupTables.of(SetupModels.of(national, models), SetupTables.all(models)));
    }

    /** Asserts that there is exactly this fault, said with the place where it stands. */
    public static void assertFault(List<ModelProblem> problems, String file, String sentence) {
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(file).endsWith("/" + problem.element() + ".dmn");
            assertThat(problem.line()).isPositive();
            assertThat(problem.reason()).isEqualTo(sentence);
            assertThat(problem.arabic()).startsWith("الصف");
        });
    }
}
