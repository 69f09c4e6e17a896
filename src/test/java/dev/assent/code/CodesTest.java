package dev.assent.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {
    @ParameterizedTest
    @CsvSource({"UK, GB", "EL, GR", "DEU, DE", "gb, GB", "ZR, CD"})
    @DisplayName("Who writes another code for a country is told the one of ISO 3166-1")
    void meant(String written, String code) {
        assertThat(Countries.fault(written, List.of())).contains(CodeFault.of("The code of this country is {0}, not {1}.", code, written));
    }

    @Test
    @DisplayName("Codes of ISO 3166-1 and of the setup's own list are countries, others are not")
    void countries() {
        assertThat(Countries.fault("GB", List.of())).isEmpty();
        assertThat(Countries.fault("XB", List.of("XB"))).isEmpty();
        assertThat(Countries.fault("XB", List.of())).contains(CodeFault.of("A country is an ISO 3166-1 alpha-2 code of two capital letters."));
        assertThat(Countries.name("GB", Locale.forLanguageTag("ar"))).isEqualTo("المملكة المتحدة");
    }

    @ParameterizedTest
    @CsvSource({"DEM, EUR", "HRK, EUR", "BGN, EUR", "SLL, SLE", "ANG, XCG", "ROL, RON"})
    @DisplayName("A currency that is no longer in use is refused with the one in its place")
    void replaced(String old, String today) {
        assertThat(Currencies.fault(old)).contains(CodeFault.of("The currency {0} is no longer in use; today it is {1}.", old, today));
    }

    @ParameterizedTest
    @CsvSource({"XAU", "XTS", "XDR", "CHE", "USN"})
    @DisplayName("Gold, funds and codes for tests are no currency in which a value is stated")
    void noMoney(String code) {
        assertThat(Currencies.fault(code)).get().extracting(CodeFault::args).isEqualTo(List.of(code));
        assertThat(Currencies.fault("X".repeat(3))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"JPY, 10, true", "JPY, 10.00, true", "JPY, 10.5, false", "EUR, 10.55, true", "EUR, 10.555, false", "KWD, 10.555, true", "UGX, 0.5, false"})
    @DisplayName("An amount has no more decimals than its currency has minor units by ISO 4217")
    void minorUnits(String currency, BigDecimal amount, boolean taken) {
        assertThat(Currencies.fault(currency, amount).isEmpty()).isEqualTo(taken);
    }

    @Test
    @DisplayName("Every currency in use has a name in both languages")
    void names() {
        assertThat(Currencies.all()).hasSizeGreaterThan(150).allSatisfy(code -> {
            assertThat(Currencies.fault(code)).isEmpty();
            assertThat(Currencies.name(code, Locale.ENGLISH)).isNotEqualTo(code);
            assertThat(Currencies.name(code, Locale.forLanguageTag("ar"))).matches("(?s).*\\p{InArabic}.*");
        });
    }
}
