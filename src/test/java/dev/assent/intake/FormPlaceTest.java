package dev.assent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FormPlaceTest {
    private static final Map<String, String> LABELS = Map.of("destination", "Country of destination", "applicantCountry", "Country of the applicant",
            "lines", "Goods, line by line", "lines.quantity", "Quantity", "transitStates", "Transit States");

    @Test
    void aQuestionIsCalledByItsLabel() {
        assertThat(FormPlace.of("destination", LABELS)).isEqualTo(new FormPlace("Country of destination", "", 0));
        assertThat(FormPlace.of("applicant.country", LABELS)).isEqualTo(new FormPlace("Country of the applicant", "", 0));
        assertThat(FormPlace.of("lines", LABELS)).isEqualTo(new FormPlace("Goods, line by line", "", 0));
    }

    @Test
    void aQuestionOfARowIsCalledByItsRowCountedFromOne() {
        assertThat(FormPlace.of("lines[1].quantity", LABELS)).isEqualTo(new FormPlace("Quantity", "lines", 2));
    }

    @Test
    void aListThatIsTypedIntoOneQuestionHasNoRows() {
        assertThat(FormPlace.of("transitStates[2]", LABELS)).isEqualTo(new FormPlace("Transit States", "", 0));
    }

    @Test
    void whatTheFormDoesNotAskKeepsTheNameOfItsField() {
        assertThat(FormPlace.of("exporter", LABELS).label()).isEqualTo("exporter");
        assertThat(FormPlace.of("lines[0].serial", LABELS)).isEqualTo(new FormPlace("serial", "lines", 1));
    }
}
