package dev.assent.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.setup.InstalledSetups;
import dev.assent.table.Shipped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which letter at which event is a row; a row by which no letter could be written is refused when it is deployed. */
class LettersTableTest {
    private static final String FILE = "processes/rules/Letters.dmn";

    @Test
    void theShippedTableHasNoFault() {
        assertThat(Shipped.problems(new LettersTableCheck(), "LeadAuthority")).isEmpty();
        assertThat(names("\"Refusal\"", "\"Refusal\"", true)).isEmpty();
    }

    @Test
    void aLetterThatNobodyWroteIsRefusedByName() {
        assertThat(names("\"Refusal\"", "\"Refussal\"", true)).singleElement().asString()
                .matches("processes/rules/Letters.dmn, Letters, line \\d+: row 5, column letter: there is no letter \"Refussal\"; there are: Completion, DeemedRefusal, .*");
    }

    @Test
    void whatALetterSaysCanBeSaidInArabic() {
        assertThat(names("\"Refusal\"", "\"Refusal\"", false)).hasSize(15).allSatisfy(said -> assertThat(said).contains("has no Arabic words"));
    }

    @Test
    void anEventThatIsNoneIsRefused() {
        Shipped.assertFault(Shipped.problems(new LettersTableCheck(), "LeadAuthority", FILE, "\"FILE_RETURNED\"", "\"FILE_RETURND\""), FILE,
                "row 9, column event: \"FILE_RETURND\" is none of " + String.join(", ", LetterEvents.ALL) + ".");
    }

    @Test
    void anAppealNamesItsLimitItsUnitAndTheCourt() {
        Shipped.assertFault(Shipped.problems(new LettersTableCheck(), "LeadAuthority", FILE, "\"the administrative court\"", ""), FILE, "row 2, column appealTo: it is empty.");
        assertThat(Shipped.problems(new LettersTableCheck(), "LeadAuthority", FILE, "\"CALENDAR_DAYS\"", "\"DAYS\"")).isNotEmpty();
        assertThat(Shipped.problems(new LettersTableCheck(), "LeadAuthority", FILE, "<text>30</text>", "<text>-30</text>")).isNotEmpty();
    }

    private static List<String> names(String old, String changed, boolean arabic) {
        SortedMap<String, byte[]> models = new TreeMap<>(ModelSet.fromFolder(Path.of("")).resources());
        models.put(FILE, new String(models.get(FILE), StandardCharsets.UTF_8).replace(old, changed).getBytes(StandardCharsets.UTF_8));
        return LetterNames.problems(new ModelSet(models), InstalledSetups.shipped().all(), new Templates("")::names, sentence -> arabic)
                .stream().map(ModelProblem::sentence).toList();
    }
}
