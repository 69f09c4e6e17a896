package dev.assent.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A time limit")
class TimeLimitTest {

    @ParameterizedTest(name = "\"{0}\" is read and written as \"{1}\"")
    @CsvSource({
        "10 working days, 10 working days",
        "1 working day, 1 working day",
        " 1  Working  Days , 1 working day",
        "5 WORKING_DAYS, 5 working days",
        "20 working, 20 working days",
        "30 calendar days, 30 calendar days",
        "30 calendar, 30 calendar days",
        "48 hours, 48 hours",
        "1 hour, 1 hour",
        "١٠ working days, 10 working days"
    })
    void isReadAndWritten(String text, String written) {
        assertThat(TimeLimit.parse(text)).hasToString(written);
        assertThat(TimeLimit.parse(written)).isEqualTo(TimeLimit.parse(text));
    }

    @ParameterizedTest(name = "\"{0}\" is refused because it does not say which days are meant, or is not a unit")
    @ValueSource(strings = {"10 days", "10 day", "2 weeks", "3 workingdays of course"})
    void needsAUnit(String text) {
        assertThatThrownBy(() -> TimeLimit.parse(text))
                .isInstanceOf(CalendarException.class)
                .hasMessageContaining("is not a unit of time: write working days, calendar days, hours, business hours, months or years.");
    }

    @ParameterizedTest(name = "\"{0}\" is refused as no limit at all")
    @NullSource
    @ValueSource(strings = {"", "ten working days", "10", "1.5 hours", "working days", "99999999999 hours"})
    void needsANumberAndAUnit(String text) {
        assertThatThrownBy(() -> TimeLimit.parse(text))
                .isInstanceOf(CalendarException.class)
                .hasMessageContaining("is not a time limit: write a whole number and a unit");
    }

    @ParameterizedTest(name = "of {0} is refused in both languages")
    @ValueSource(ints = {0, -1, 10_001, Integer.MIN_VALUE})
    void isPositiveAndOfAReasonableLength(int amount) {
        assertThatThrownBy(() -> new TimeLimit(amount, Unit.HOURS))
                .hasMessage("A time limit must be between 1 and 10000, not " + amount + ".")
                .isInstanceOfSatisfying(CalendarException.class,
                        e -> assertThat(e.arabic()).contains("المهلة", String.valueOf(amount)));
    }

    @Test
    void writtenNegativeIsRefusedForItsLength() {
        assertThatThrownBy(() -> TimeLimit.parse("-3 working days")).hasMessageContaining("not -3.");
    }

    @Test
    void withoutAUnitIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> new TimeLimit(1, null)).isInstanceOf(NullPointerException.class);
    }
}
