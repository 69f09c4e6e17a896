package dev.assent.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.ModelProblem;
import dev.assent.table.Shipped;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a ladder is told before any dispute reaches it, with row and column. */
class LadderTableCheckTest {
    private static final String TABLE = "processes/setups/lead-authority/LeadAuthorityLadder.dmn";
    private static final String PROCESS = "processes/setups/lead-authority/LeadAuthority.bpmn";

    private static List<ModelProblem> problems(String file, String old, String changed) {
        return Shipped.problems(new LadderTableCheck(), "LeadAuthority", file, old, changed);
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
        "\"WORKING_DAYS\"|\"days\"|row 1, column unit: \"days\" is none of WORKING_DAYS, CALENDAR_DAYS, HOURS, BUSINESS_HOURS, MONTHS, YEARS.",
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
                .singleElement().asString().contains("CallActivity_SettledConsultation").endsWith("the table \"Ladder\", passed as ladderTable, does not exist.");
    }
}
