package dev.assent.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.Shipped;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A faulty row of criteria is refused when it is saved. */
class CriteriaTableCheckTest {
    private static List<ModelProblem> problems(String old, String changed) {
        return Shipped.problems(new CriteriaTableCheck(), "LeadAuthority", "processes/rules/Criteria.dmn", old, changed);
    }

    @Test
    @DisplayName("The shipped criteria have no fault; one beneath a question that the treaty does not ask, or without guidance, is refused with its row")
    void rows() {
        assertThat(Shipped.problems(new CriteriaTableCheck(), "LeadAuthority")).isEmpty();
        assertThat(problems("\"riskDiversion\"", "\"riskOfRain\"")).isNotEmpty().first().satisfies(problem ->
                assertThat(problem.sentence()).contains("row 1, column beneath").contains("riskOfRain"));
        assertThat(problems("\"Ammunition\"", "null")).singleElement().satisfies(problem -> assertThat(problem.sentence()).contains("row 5, column wording"));
    }
}
