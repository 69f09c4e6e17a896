package dev.assent.intake;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a fault of an application stands on the form into which it was typed.
 *
 * @param label of the question, a key of the dictionary; where the form has none, the field of the application
 * @param list  {@code lines}, {@code intermediaries} or {@code documents}, if the question stands in their rows; else empty
 * @param row   counted from one
 */
record FormPlace(String label, String list, int row) {
    private static final Pattern IN_LIST = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(.+))?");
    private static final Pattern OF_PARTY = Pattern.compile("\\.(\\w)");

    /** @param labels by question of the form, as {@code lines.quantity} */
    static FormPlace of(String field, Map<String, String> labels) {
        Matcher row = IN_LIST.matcher(field);
        if (!row.matches()) {
            return new FormPlace(labels.getOrDefault(question(field), field), "", 0);
        }
        String list = row.group(1);
        // the transit States are one question
        return row.group(3) == null ? new FormPlace(labels.getOrDefault(list, field), "", 0)
                : new FormPlace(labels.getOrDefault(list + "." + row.group(3), row.group(3)), list, Integer.parseInt(row.group(2)) + 1);
    }

    /** The key of the question, in lists with its row: applicant.country is asked as applicantCountry. */
    static String question(String field) {
        Matcher row = IN_LIST.matcher(field);
        if (row.matches()) {
            return row.group(3) == null ? row.group(1) : field;
        }
        return OF_PARTY.matcher(field).replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
