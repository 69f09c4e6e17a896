package dev.assent.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.ModelProblem;
import dev.assent.engine.ModelSet;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.SetupModels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a consultee table is told before any file reaches it, with row and column. */
class ConsulteeTableCheckTest {
    private static final String TABLE = "processes/setups/lead-authority/LeadAuthorityConsultees.dmn";
    private static final String PROCESS = "processes/setups/lead-authority/LeadAuthority.bpmn";
    private static final NationalSetup SETUP = new NationalSetup("LeadAuthority", Map.of("en", "Lead authority"), "VD", "en", "licensing",
            Map.of(), null, null, List.of("head"), Stream.of("licensing", "foreignAffairs", "defence", "interior", "intelligence", "customs", "economy", "exportAuthorityXK",
                    "consularDesk", "embassyXE", "embassyXG", "embassyXH", "enforcement")
                    .map(id -> new Agency(id, Map.of("en", id), id + "@veldora.example", "x", List.of(), Map.of(), false, null)).toList(), Map.of());

    private static List<ModelProblem> problems(String file, String old, String changed) {
        SortedMap<String, byte[]> models = new TreeMap<>(ModelSet.fromFolder(Path.of("")).resources());
        String text = new String(models.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        models.put(file, text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(changed)).getBytes(StandardCharsets.UTF_8));
        ModelSet set = new ModelSet(models);
        return ConsulteeTableCheck.problems(SetupModels.of(SETUP, set), set);
    }

    @Test
    @DisplayName("The shipped table passes")
    void shipped() {
        assertThat(problems(TABLE, "\"defence\"", "\"defence\"")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {
        "\"defence\"|\"defense\"|row 3, column agency: \"defense\" is no agency of LeadAuthority.yaml.",
        "\"foreignAffairsHead\"|\"minister\"|row 1, column escalateTo: \"minister\" is no agency of LeadAuthority.yaml.",
        "\"foreignAffairsHead\"|null|row 1, column escalateTo: it is empty, but silence means ESCALATE.",
        "\"DEEMED_OBJECTION\"|\"ESCALATE\"|row 1, column afterGrace: \"ESCALATE\" is none of DEEMED_NO_OBJECTION, DEEMED_OBJECTION, HOLD, RIGHT_LAPSES.",
        "\"WORKING_DAYS\"|\"days\"|row 1, column unit: \"days\" is none of WORKING_DAYS, CALENDAR_DAYS, HOURS.",
        "\"BINDING\"|\"Binding\"|row 1, column opinionIs: \"Binding\" is none of BINDING, ADVISORY.",
        "<text>15</text>|<text>0</text>|row 1, column limit: \"0\" is no whole number from 1 on.",
        "<text>15</text>|<text></text>|row 1, column limit: it is empty."})
    void aFaultIsToldWithRowAndColumn(String old, String changed, String sentence) {
        assertThat(problems(TABLE, old, changed)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(TABLE);
            assertThat(problem.element()).isEqualTo("LeadAuthorityConsultees");
            assertThat(problem.line()).isPositive();
            assertThat(problem.reason()).isEqualTo(sentence);
            assertThat(problem.arabic()).startsWith("الصف");
        });
    }

    @Test
    @DisplayName("A computed cell is known only with a file and passes")
    void computed() {
        assertThat(problems(TABLE, "<text>15</text>", "<text>if file.temporary then 5 else 15</text>")).isEmpty();
    }

    @Test
    @DisplayName("A consultation round that calls a table that does not exist is refused")
    void noTable() {
        assertThat(problems(PROCESS, "sourceExpression=\"LeadAuthorityConsultees\"", "sourceExpression=\"Consultees\""))
                .extracting(ModelProblem::sentence).singleElement().asString()
                .contains("CallActivity_SettledConsultation").endsWith("the consultees' table \"Consultees\" does not exist.");
    }
}
