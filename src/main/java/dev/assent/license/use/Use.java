package dev.assent.license.use;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

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
    /** What the record says of it, whether it was counted or refused. */
    Map<String, Object> facts(Reporter by) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("license", license);
        facts.put("line", line);
        facts.put("reference", reference);
        facts.put("quantity", quantity);
        facts.put("unit", unit);
        facts.put("usedOn", usedOn.toString());
        facts.put("as", by.as());
        return facts;
    }
}
