package dev.assent.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several verifications come to. */
class GenuinenessTest {
    @ParameterizedTest
    @CsvSource({
        "AUTHENTIC, AUTHENTIC, AUTHENTIC", "AUTHENTIC, CANNOT_CONFIRM, CANNOT_CONFIRM", "AUTHENTIC, NO_REPLY, CANNOT_CONFIRM",
        "NO_REPLY, NO_REPLY, CANNOT_CONFIRM", "CANNOT_CONFIRM, NOT_AUTHENTIC, NOT_AUTHENTIC", "AUTHENTIC, NOT_AUTHENTIC, NOT_AUTHENTIC"})
    @DisplayName("All must be authentic; one forgery decides; neither silence nor a missing reply counts as authentic")
    void two(Answer one, Answer other, String genuine) {
        assertThat(Genuineness.of(List.of(one, other))).isEqualTo(genuine);
        assertThat(Genuineness.of(List.of(other, one))).isEqualTo(genuine);
    }

    @Test
    @DisplayName("One that is still open leaves the whole unconfirmed; nothing to verify is neither")
    void openAndNone() {
        List<Answer> open = new ArrayList<>(List.of(Answer.AUTHENTIC));
        open.add(null);
        assertThat(Genuineness.of(open)).isEqualTo("CANNOT_CONFIRM");
        assertThat(Genuineness.of(List.of())).isEqualTo("NOT_REQUIRED");
    }
}
