package dev.assent.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SharedFactsTest {
    private static final List<Map<String, Object>> TABLE = List.of(
            Map.of("question", "riskDiversion", "mildToStrict", "NONE, SOME, SERIOUS, OVERRIDING"),
            Map.of("question", "riskTerrorism", "mildToStrict", "NONE, SOME, SERIOUS, OVERRIDING"));

    private static SharedFacts.View view(String track, Map<String, Object> answers) {
        return new SharedFacts.View(track, Map.of("en", track), answers);
    }

    @Test
    @DisplayName("Only questions of the table are compared, and the stricter answer is known")
    void differences() {
        List<Map<String, Object>> found = SharedFacts.differences(TABLE, List.of(
                view("SMALL_ARMS", Map.of("riskDiversion", "SOME", "riskTerrorism", "NONE", "riskPeace", "NONE")),
                view("HEAVY_ARMS", Map.of("riskDiversion", "SERIOUS", "riskTerrorism", "NONE", "riskPeace", "OVERRIDING"))));
        assertThat(found).singleElement().satisfies(difference -> {
            assertThat(difference).containsEntry("question", "riskDiversion").containsEntry("stricter", "SERIOUS");
            assertThat((List<?>) difference.get("answers")).hasSize(2);
        });
        assertThat(SharedFacts.strictest(found)).containsExactly(Map.of("question", "riskDiversion", "answer", "SERIOUS"));
    }

    @Test
    @DisplayName("Of three leads the strictest of all holds")
    void three() {
        assertThat(SharedFacts.strictest(SharedFacts.differences(TABLE, List.of(view("A", Map.of("riskDiversion", "NONE")),
                view("B", Map.of("riskDiversion", "OVERRIDING")), view("C", Map.of("riskDiversion", "SOME"))))))
                .containsExactly(Map.of("question", "riskDiversion", "answer", "OVERRIDING"));
    }

    @Test
    @DisplayName("Whoever has not answered a question has no view on it")
    void unanswered() {
        assertThat(SharedFacts.differences(TABLE, List.of(view("A", Map.of()), view("B", Map.of("riskDiversion", "OVERRIDING"))))).isEmpty();
        assertThat(SharedFacts.differences(TABLE, List.of(view("A", Map.of("riskDiversion", "OVERRIDING"))))).isEmpty();
    }

    @Test
    @DisplayName("An agreement that leaves a question open settles nothing")
    void partlyAgreed() {
        List<Map<String, Object>> differences = SharedFacts.differences(TABLE, List.of(
                view("A", Map.of("riskDiversion", "NONE", "riskTerrorism", "NONE")), view("B", Map.of("riskDiversion", "SOME", "riskTerrorism", "SOME"))));
        Map<String, Object> diversion = Map.of("question", "riskDiversion", "agreedAnswer", "SOME");
        assertThat(SharedFacts.settled(differences, List.of(diversion))).isEmpty();
        assertThat(SharedFacts.settled(differences, List.of(diversion, Map.of("question", "riskPeace", "agreedAnswer", "NONE")))).isEmpty();
        assertThat(SharedFacts.settled(differences, List.of(diversion, Map.of("question", "riskTerrorism", "agreedAnswer", "NONE"))))
                .containsExactly(Map.of("question", "riskDiversion", "answer", "SOME"), Map.of("question", "riskTerrorism", "answer", "NONE"));
    }

    @Test
    @DisplayName("A table that does not say how strict an answer is cannot be used")
    void unknownAnswer() {
        assertThatThrownBy(() -> SharedFacts.differences(TABLE, List.of(view("A", Map.of("riskDiversion", "NONE")), view("B", Map.of("riskDiversion", "HIGH")))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("HIGH").hasMessageContaining("riskDiversion");
    }
}
