package dev.assent.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.Shipped;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part of a file that nobody would lead is noticed before the first file has it. */
class LeadTableCheckTest {
    private static final String LEADS = "processes/setups/category-split/CategorySplitLeads.dmn";
    private static final String TRACKS = "processes/setups/category-split/CategorySplitTracks.dmn";
    private static final String ACTIVITIES = "processes/setups/activity-split/ActivitySplitLeads.dmn";

    private static List<ModelProblem> problems(String file, String old, String changed) {
        return Shipped.problems(new LeadTableCheck(), file.contains("category") ? "CategorySplit" : "ActivitySplit", file, old, changed);
    }

    @Test
    @DisplayName("In the shipped setups every part of a file has its lead")
    void shipped() {
        assertThat(Shipped.problems(new LeadTableCheck(), "CategorySplit")).isEmpty();
        assertThat(Shipped.problems(new LeadTableCheck(), "ActivitySplit")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {
        "\"smallArmsOffice\"|\"smallArms\"|row 1, column authority: \"smallArms\" is no agency of CategorySplit.yaml.",
        "\"smallArmsOffice\"|\"smallArmsOfficeHead\"|row 1, column authority: \"smallArmsOfficeHead\" is no agency of CategorySplit.yaml.",
        "\"smallArmsOffice\"|null|row 1, column authority: it is empty."})
    @DisplayName("Who leads is an agency of the setup")
    void authority(String old, String changed, String sentence) {
        Shipped.assertFault(problems(LEADS, old, changed), LEADS, sentence);
    }

    @Test
    @DisplayName("Who leads a whole file is an agency of the setup")
    void ofTheFile() {
        Shipped.assertFault(problems(ACTIVITIES, "\"importOffice\"", "\"imports\""), ACTIVITIES,
                "row 2, column authority: \"imports\" is no agency of ActivitySplit.yaml.");
    }

    @Test
    @DisplayName("A track has a name of its own, and each that a line may get is led by somebody")
    void track() {
        assertThat(problems(LEADS, "\"SMALL_ARMS\"", "\"NONE\"")).extracting(ModelProblem::reason)
                .contains("row 1, column track: \"NONE\" is a word of the system and no name of a track.");
        Shipped.assertFault(problems(TRACKS, "\"SMALL_ARMS\"", "\"SMALL\""), TRACKS,
                "row 1, column track: no row of the table CategorySplitLeads says who leads the track \"SMALL\".");
        assertThat(problems(TRACKS, "\"SMALL_ARMS\"", "\"NONE\"")).isEmpty();
    }

    @Test
    @DisplayName("A table of leads or tracks that does not exist is refused")
    void noTable() {
        for (String table : List.of("Leads", "Tracks")) {
            assertThat(problems("processes/setups/category-split/CategorySplit.bpmn", "sourceExpression=\"CategorySplit" + table + "\"", "sourceExpression=\"" + table + "\""))
                    .extracting(ModelProblem::sentence).singleElement().asString()
                    .endsWith("the table \"" + table + "\", passed as " + table.toLowerCase(java.util.Locale.ROOT) + "Table, does not exist.");
        }
    }
}
