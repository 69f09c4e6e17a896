package dev.assent.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static Map<String, Object> application(String endUser, Object... lines) {
        return Map.of("endUser", Map.of("name", endUser, "country", "XB"), "transitStates", List.of("XC"), "lines", List.of(lines));
    }

    private static Map<String, Object> line(int number, String quantity) {
        return Map.of("line", number, "quantity", new BigDecimal(quantity), "unit", "piece");
    }

    @Test
    @DisplayName("A line is compared with the line of the same number, wherever it stands; 24 and 24.000 are the same quantity")
    void lines() {
        assertThat(Differences.between(application("Border Guard", line(1, "24"), line(2, "5")), application("Border Guard", line(2, "6"), line(1, "24.000"))))
                .containsExactly(new Differences.Change("lines[2].quantity", new BigDecimal("5"), new BigDecimal("6")));
    }

    @Test
    @DisplayName("What was added has no value before, what was left out none after; the rest is not told")
    void addedAndLeftOut() {
        List<Differences.Change> changes = Differences.between(application("Border Guard", line(1, "24")), application("Coast Guard", line(3, "24")));
        assertThat(changes).contains(new Differences.Change("endUser.name", "Border Guard", "Coast Guard"), new Differences.Change("lines[3].unit", null, "piece"),
                new Differences.Change("lines[1].unit", "piece", null));
        assertThat(changes).extracting(Differences.Change::field).doesNotContain("endUser.country", "transitStates");
    }

    @Test
    @DisplayName("A list of words is one value: a State more on the way is seen")
    void words() {
        assertThat(Differences.between(Map.of("transitStates", List.of("XC")), Map.of("transitStates", List.of("XC", "XD"))))
                .containsExactly(new Differences.Change("transitStates", List.of("XC"), List.of("XC", "XD")));
        assertThat(Differences.between(Map.of("transitStates", List.of("XC")), Map.of("transitStates", List.of())))
                .containsExactly(new Differences.Change("transitStates", List.of("XC"), null));
    }
}
