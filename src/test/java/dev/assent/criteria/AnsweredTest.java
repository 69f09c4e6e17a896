package dev.assent.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is missing from an assessment. */
class AnsweredTest {
    private static final List<Map<String, Object>> ASKED = List.of(
            Map.of("criterion", "ALWAYS", "mandatory", true),
            Map.of("criterion", "ROUTE", "mandatory", false, "beneath", "riskDiversion"),
            Map.of("criterion", "FREE", "mandatory", false));

    @Test
    @DisplayName("A mandatory criterion is never left open; one beneath a question only where no risk is found there; the others may be")
    void open() {
        assertThat(answered(Map.of("riskDiversion", "NONE")).open()).isEqualTo(1);
        assertThat(answered(Map.of("riskDiversion", "NONE", "ALWAYS", "NONE")).open()).isZero();
        assertThat(answered(Map.of("riskDiversion", "SOME", "ALWAYS", "NONE")).open()).isEqualTo(1);
        assertThat(answered(Map.of("riskDiversion", "SOME", "ALWAYS", "NONE", "ROUTE", "NONE")).open()).isZero();
    }

    @Test
    @DisplayName("Every risk that is found, of the treaty's questions and of the criteria, needs a ground; no risk needs none")
    void unsupported() {
        assertThat(answered(Map.of("riskPeace", "NONE", "FREE", "NONE")).unsupported()).isZero();
        assertThat(answered(Map.of("riskPeace", "SOME", "FREE", "OVERRIDING")).unsupported()).isEqualTo(2);
        assertThat(new Answered(ASKED, Map.of("riskPeace", "SOME", "FREE", "OVERRIDING"), List.of("riskPeace", "FREE")).unsupported()).isZero();
        assertThat(new Answered(ASKED, Map.of("riskPeace", "SOME"), List.of("FREE")).unsupported()).isEqualTo(1);
        assertThat(new Answered(ASKED, Map.of("riskDiversion", "SOME", "ROUTE", "SOME"), List.of()).unsupported()).as("one risk").isEqualTo(1);
        assertThat(new Answered(ASKED, Map.of("riskDiversion", "SOME", "ROUTE", "SOME"), List.of("riskDiversion")).unsupported()).isZero();
        assertThat(new Answered(ASKED, Map.of("riskDiversion", "SOME", "ROUTE", "NONE"), List.of("ROUTE")).unsupported()).isZero();
    }

    @Test
    @DisplayName("Where a criterion beneath a question finds a risk, the question cannot be answered with none")
    void understated() {
        assertThat(answered(Map.of("ROUTE", "SERIOUS", "riskDiversion", "NONE")).understated()).contains("riskDiversion");
        assertThat(answered(Map.of("ROUTE", "SERIOUS", "riskDiversion", "SOME")).understated()).isEmpty();
        assertThat(answered(Map.of("ROUTE", "NONE", "riskDiversion", "NONE")).understated()).isEmpty();
    }

    @Test
    @DisplayName("On a prohibition, and on an assessment laid out before there were criteria, nothing is missing")
    void nothingMissing() {
        Map<String, Object> values = new HashMap<>(Map.of("prohibition", "EMBARGO", "criteriaAsked", ASKED));
        assertThat(facts(values)).containsEntry("openCriteria", 0).containsEntry("unsupportedRisks", 0).containsEntry("understatedQuestion", null);
        assertThat(facts(new HashMap<>(Map.of("prohibition", "NONE", "riskPeace", "SERIOUS")))).containsEntry("unsupportedRisks", 0);
        values.put("prohibition", "NONE");
        values.put("riskPeace", "SERIOUS");
        assertThat(facts(values)).containsEntry("openCriteria", 1).containsEntry("unsupportedRisks", 1);
    }

    private static Map<String, Object> facts(Map<String, Object> values) {
        return new CriteriaFacts().of("F", "Veldora", values, "lena", List.of());
    }

    private static Answered answered(Map<String, String> levels) {
        return new Answered(ASKED, levels, List.of());
    }
}
