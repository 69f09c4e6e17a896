package dev.assent.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Holidays")
class HolidaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    @Test
    void ofASetAreThoseDaysAndStayThemWhenTheSetChanges() {
        Set<LocalDate> days = new HashSet<>(Set.of(MONDAY));
        Holidays holidays = Holidays.of(days);
        days.add(MONDAY.plusDays(1));
        assertThat(holidays.contains(MONDAY)).isTrue();
        assertThat(holidays.contains(MONDAY.plusDays(1))).isFalse();
        assertThat(Holidays.none().contains(MONDAY)).isFalse();
    }

    @Test
    void ofACountryAndOfAnAgencyAreUnited() {
        Holidays both = Holidays.union(
                Holidays.of(Set.of(MONDAY)), Holidays.of(Set.of(MONDAY.plusDays(2))), Holidays.none());
        assertThat(both.contains(MONDAY)).isTrue();
        assertThat(both.contains(MONDAY.plusDays(1))).isFalse();
        assertThat(both.contains(MONDAY.plusDays(2))).isTrue();
    }

    @ParameterizedTest(name = "{0} {1} in {2}: {3}")
    @CsvSource({
        "DE, , 2026-10-03, true",
        "DE, , 2026-11-01, false",
        "DE, by, 2026-11-01, true",
        "de, BY, 2026-11-01, true",
        "EG, , 2027-07-23, true",
        "EG, , 2027-07-24, false",
        "GB, , 2026-12-28, true",
        // New Year's Day 2028 is a Saturday and is taken on the Friday before, in the old year
        "US, , 2027-12-31, true",
        "US, , 2026-12-31, false"
    })
    void ofACountryAreItsPublicOnes(String country, String subdivision, LocalDate day, boolean holiday) {
        assertThat(new JollydayHolidays(country, subdivision).contains(day)).isEqualTo(holiday);
    }

    @ParameterizedTest(name = "of \"{0}\" are not known")
    @CsvSource({"ZZ", "DEU", "NYSE", "''", "../gb"})
    void ofAnUnknownCountryAreRefused(String country) {
        assertThatThrownBy(() -> new JollydayHolidays(country))
                .hasMessageContaining("No holidays are known for the country \"" + country + "\"")
                .isInstanceOfSatisfying(CalendarException.class, e -> assertThat(e.arabic()).contains("عطل"));
    }

    @Test
    void ofAnUnknownSubdivisionAreRefusedInsteadOfLeftOut() {
        assertThatThrownBy(() -> new JollydayHolidays("DE", "xx"))
                .isInstanceOf(CalendarException.class)
                .hasMessageContaining("subdivision of DE \"xx\"");
    }
}
