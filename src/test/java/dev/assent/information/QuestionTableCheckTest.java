package dev.assent.information;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.Shipped;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a table of information requests is told before anybody asks, with row and column. */
class QuestionTableCheckTest {
    private static final String TABLE = "processes/rules/InformationRequests.dmn";

    private static List<ModelProblem> problems(String old, String changed) {
        return Shipped.problems(new QuestionTableCheck(), "LeadAuthority", TABLE, old, changed);
    }

    @Test
    @DisplayName("The common table is sound")
    void sound() {
        assertThat(problems("\"ALL\"", "\"ALL\"")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"\"LEAD\",\"LEADER\",askedBy", "\"ALL\",\"SOME\",stops", "\"ASKING\",null,stops", "\"WORKING_DAYS\",\"DAYS\",unit", "<text>15</text>,<text>-1</text>,finishWithin",
        "<text>7</text>,<text>0</text>,warnGrace", "<text>3</text>,<text>\"three\"</text>,remindBefore"})
    @DisplayName("A cell nobody could act on is refused with row and column")
    void refused(String old, String changed, String column) {
        assertThat(problems(old, changed)).singleElement().satisfies(problem -> assertThat(problem.toString()).contains("row ", "column " + column));
    }
}
