package dev.assent.escalation;

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

/** What is wrong with a ladder is told before any dispute reaches it, with row and column. */
class LadderTableCheckTest {
    private static final String TABLE = "processes/setups/lead-authority/LeadAuthorityLadder.dmn";
    private static final String PROCESS = "processes/setups/lead-authority/LeadAuthority.bpmn";
    private static final NationalSetup SETUP = new NationalSetup("LeadAuthority", Map.of("en", "Lead authority"), "VD", "en", "licensing",
            Map.of(), null, null, List.of("head", "deputyMinister", "minister"), Stream.of("licensing", "secretariat", "councilOfMinisters")
                    .map(id -> new Agency(id, Map.of("en", id), id + "@veldora.example", "x", List.of(), Map.of(), false, null)).toList(), Map.of());

    private static List<ModelProblem> problems(String file, String old, String changed) {
        SortedMap<String, byte[]> models = new TreeMap<>(ModelSet.fromFolder(Path.of("")).resources());
        String text = new String(models.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        models.put(file, text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(changed)).getBytes(StandardCharsets.UTF_8));
        ModelSet set = new ModelSet(models);
        return LadderTableCheck.problems(SetupModels.of(SETUP, set), set);
    }

    @Test
    @DisplayName("The shipped ladder passes")
    void shipped() {
        assertThat(problems(TABLE, "\"LEAD\"", "\"LEAD\"")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {
        "\"secretariat\"|\"secretary\"|row 1, column body: \"secretary\" is no agency of LeadAuthority.yaml.",
        "\"LEAD\"|\"LEAD, ministry\"|row 1, column mayEscalate: \"ministry\" is no agency of LeadAuthority.yaml.",
        "\"LEAD\"|null|row 1, column mayEscalate: it is empty.",
        "\"head\"|\"chief\"|row 1, column signatoryRank: \"chief\" is none of officer, head, deputyMinister, minister.",
        "\"NEXT_RUNG\"|\"LATER\"|row 1, column expiryMeans: \"LATER\" is none of UPHELD, OVERRULED, NEXT_RUNG, FINAL, HOLD.",
        "\"WORKING_DAYS\"|\"days\"|row 1, column unit: \"days\" is none of WORKING_DAYS, CALENDAR_DAYS, HOURS.",
        "<text>10</text>|<text>0</text>|row 1, column limit: \"0\" is no whole number from 1 on."})
    void aFaultIsToldWithRowAndColumn(String old, String changed, String sentence) {
        assertThat(problems(TABLE, old, changed)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(TABLE);
            assertThat(problem.element()).isEqualTo("LeadAuthorityLadder");
            assertThat(problem.line()).isPositive();
            assertThat(problem.reason()).isEqualTo(sentence);
            assertThat(problem.arabic()).startsWith("الصف");
        });
    }

    @Test
    @DisplayName("A ladder that does not exist is refused")
    void noTable() {
        assertThat(problems(PROCESS, "sourceExpression=\"LeadAuthorityLadder\"", "sourceExpression=\"Ladder\"")).extracting(ModelProblem::sentence)
                .singleElement().asString().contains("CallActivity_SettledConsultation").endsWith("the ladder's table \"Ladder\" does not exist.");
    }
}
