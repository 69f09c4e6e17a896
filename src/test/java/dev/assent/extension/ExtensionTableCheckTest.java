package dev.assent.extension;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.table.Shipped;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table by which no more time could be agreed is noticed before anybody asks for it. */
class ExtensionTableCheckTest {
    private static final String TABLE = "processes/rules/Extensions.dmn";

    @Test
    @DisplayName("The common table is sound")
    void sound() {
        assertThat(Shipped.problems(new ExtensionTableCheck(), "LeadAuthority")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {
        "\"CALENDAR_DAYS\"|\"DAYS\"|row 2, column unit: \"DAYS\" is none of WORKING_DAYS, CALENDAR_DAYS, HOURS, BUSINESS_HOURS, MONTHS, YEARS.",
        "<text>10</text>|<text>-1</text>|row 1, column maximum: \"-1\" is no whole number from 0 on.",
        "<text>10</text>|<text></text>|row 1, column maximum: it is empty.",
        "<text>10</text>|<text>0</text>|row 1, column times: it is 2, but maximum is 0, so nothing can ever be agreed.",
        "<text>2</text>|<text>0</text>|row 1, column maximum: it is 10, but times is 0, so nothing can ever be agreed.",
        "<text>2</text>|<text>\"twice\"</text>|row 1, column times: \"twice\" is no whole number from 0 on.",
        "<text>3</text>|<text>0</text>|row 1, column decideWithin: \"0\" is no whole number from 1 on."})
    @DisplayName("A row that grants nothing by mistake is refused with its column")
    void refused(String old, String changed, String sentence) {
        Shipped.assertFault(Shipped.problems(new ExtensionTableCheck(), "LeadAuthority", TABLE, old, changed), TABLE, sentence);
    }

    @Test
    @DisplayName("The unit in which the lead decides is a unit of time")
    void unit() {
        String cell = "OutputEntry_Extensions_1_4\">\n          <text>";
        Shipped.assertFault(Shipped.problems(new ExtensionTableCheck(), "LeadAuthority", TABLE, cell + "\"WORKING_DAYS\"", cell + "\"DAYS\""), TABLE,
                "row 1, column decideUnit: \"DAYS\" is none of WORKING_DAYS, CALENDAR_DAYS, HOURS, BUSINESS_HOURS, MONTHS, YEARS.");
        Shipped.assertFault(Shipped.problems(new ExtensionTableCheck(), "LeadAuthority", TABLE, cell + "\"WORKING_DAYS\"", cell), TABLE,
                "row 1, column decideUnit: it is empty.");
    }
}
