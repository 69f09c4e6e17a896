package dev.assent.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuestionRuleTest {
    private static Map<String, Object> row() {
        return new HashMap<>(Map.of("stops", "ASKING", "askWithin", 10, "finishWithin", 20, "answerLimit", 5, "remindBefore", 2, "warnGrace", 3,
                "unit", "WORKING_DAYS", "basis", "s. 12"));
    }

    @Test
    @DisplayName("A row says whose clock stands, under which conditions, and how long the applicant has")
    void whole() {
        QuestionRule rule = QuestionRule.of(row());
        assertThat(rule.stops()).isEqualTo(QuestionRule.Stops.ASKING);
        assertThat(rule.askWithin()).hasToString("10 working days");
        assertThat(rule.warnGrace()).hasToString("3 working days");
    }

    @Test
    @DisplayName("Empty conditions are none, and no reminder is none")
    void unconditional() {
        Map<String, Object> row = row();
        row.put("askWithin", null);
        row.put("finishWithin", 0);
        row.remove("remindBefore");
        QuestionRule rule = QuestionRule.of(row);
        assertThat(rule.askWithin()).isNull();
        assertThat(rule.finishWithin()).isNull();
        assertThat(rule.remindBefore()).isNull();
    }

    @Test
    @DisplayName("A row nobody could act on is told by its column")
    void unusable() {
        Map<String, Object> stops = row();
        stops.put("stops", "SOME");
        assertThatThrownBy(() -> QuestionRule.of(stops)).hasMessageContaining("stops").hasMessageContaining("SOME");
        Map<String, Object> limit = row();
        limit.remove("answerLimit");
        assertThatThrownBy(() -> QuestionRule.of(limit)).hasMessageContaining("answerLimit");
        Map<String, Object> grace = row();
        grace.put("warnGrace", 0);
        assertThatThrownBy(() -> QuestionRule.of(grace)).hasMessageContaining("warnGrace");
        assertThatThrownBy(() -> QuestionRule.of(Map.of())).hasMessageContaining("unit");
    }
}
