package dev.assent.license.use;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A use as it is reported.
 *
 * @param license   number
 * @param line      of the license
 * @param reference of whoever reports, such as the number of a customs declaration; with license and line it names the report
 * @param quantity  in the unit, at most three decimals
 * @param unit      as the license counts the line
 * @param usedOn    day of the use, in the zone of the setup
 */
record Use(String license, int line, String reference, BigDecimal quantity, String unit, LocalDate usedOn) {
}
