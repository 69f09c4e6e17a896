package dev.assent.information;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.ModelProblem;
import dev.assent.engine.ModelSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a table of information requests is told before anybody asks, with row and column. */
class QuestionTableCheckTest {
    private static final String TABLE = "processes/rules/InformationRequests.dmn";

    private static List<ModelProblem> problems(String old, String changed) {
        SortedMap<String, byte[]> models = new TreeMap<>(ModelSet.fromFolder(Path.of("")).resources());
        String text = new String(models.get(TABLE), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        models.put(TABLE, text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(changed)).getBytes(StandardCharsets.UTF_8));
        return QuestionTableCheck.problems(new ModelSet(models));
    }

    @Test
    @DisplayName("The common table is sound")
    void sound() {
        assertThat(problems("\"ALL\"", "\"ALL\"")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"\"ALL\",\"SOME\",stops", "\"ASKING\",null,stops", "\"WORKING_DAYS\",\"DAYS\",unit", "<text>15</text>,<text>-1</text>,finishWithin",
        "<text>7</text>,<text>0</text>,warnGrace", "<text>3</text>,<text>\"three\"</text>,remindBefore"})
    @DisplayName("A cell nobody could act on is refused with row and column")
    void refused(String old, String changed, String column) {
        assertThat(problems(old, changed)).singleElement().satisfies(problem -> assertThat(problem.toString()).contains("row ", "column " + column));
    }
}
