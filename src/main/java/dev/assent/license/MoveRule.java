package dev.assent.license;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The row of {@code LicenseMoves} that allows a move.
 *
 * @param to         how the license stands afterwards
 * @param signatures 1, or 2: another person confirms before it happens
 * @param secondBy   who confirms: LEAD (staff and head of the authority), or HEAD alone
 * @param tell       agencies that are told besides those that were consulted
 * @param row        as it was answered, kept with the move
 */
record MoveRule(String to, int signatures, String secondBy, List<String> tell, Map<String, Object> row) {
    static final String LEAD = "LEAD";
    static final String HEAD = "HEAD";
    /** the applicant with his token, or the intake for him */
    static final String HOLDER = "HOLDER";
    /** the program, by the calendar or by what was used */
    static final String ENGINE = "ENGINE";

    static MoveRule of(Map<String, Object> row) {
        Object tell = row.get("tell");
        return new MoveRule((String) row.get("to"), row.get("signatures") instanceof Number number ? number.intValue() : 2,
                HEAD.equals(row.get("secondBy")) ? HEAD : LEAD,
                tell == null ? List.of() : Arrays.stream(tell.toString().split("[,\\s]+")).filter(word -> !word.isEmpty()).toList(), row);
    }

    boolean byTwo() {
        return signatures > 1;
    }
}
