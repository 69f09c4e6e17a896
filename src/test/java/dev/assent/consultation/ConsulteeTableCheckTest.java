package dev.assent.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.Shipped;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a consultee table is told before any file reaches it, with row and column. */
class ConsulteeTableCheckTest {
    private static final String TABLE = "processes/setups/lead-authority/LeadAuthorityConsultees.dmn";
    private static final String PROCESS = "processes/setups/lead-authority/LeadAuthority.bpmn";

    private static List<ModelProblem> problems(String file, String old, String changed) {
        return Shipped.problems(new ConsulteeTableCheck(), "LeadAuthority", file, old, changed);
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
        "\"WORKING_DAYS\"|\"days\"|row 1, column unit: \"days\" is none of WORKING_DAYS, CALENDAR_DAYS, HOURS, BUSINESS_HOURS, MONTHS, YEARS.",
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
                .contains("CallActivity_SettledConsultation").endsWith("the table \"Consultees\", passed as consulteesTable, does not exist.");
    }
}
