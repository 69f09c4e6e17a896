package dev.assent.investigation;

import java.util.List;
import java.util.Map;

/**
 * What the table of measures says of one that was chosen.
 *
 * @param agency that is told, or transmits an alert; null: nobody
 * @param does   TELL alone, or also SUSPEND, REVIEW, WATCH or ALERT; a table without this column tells
 * @param ground of a suspension, a word of the table {@code LicenseMoves}
 * @param basis  the law
 */
record MeasureRow(String agency, String does, String ground, String basis) {
    static final String TABLE = "Measures";
    static final String COMMON = "InvestigationMeasures";
    static final String TELL = "TELL";
    static final String SUSPEND = "SUSPEND";
    static final String REVIEW = "REVIEW";
    static final String WATCH = "WATCH";
    static final String ALERT = "ALERT";
    static final List<String> ALL = List.of(TELL, SUSPEND, REVIEW, WATCH, ALERT);

    static MeasureRow of(Map<String, Object> row) {
        return new MeasureRow(word(row, "agency", null), word(row, "does", TELL), word(row, "ground", "DIVERSION"), word(row, "basis", "ATT Arts. 7(7), 11"));
    }

    MeasureRow toldNobody() {
        return new MeasureRow(null, does, ground, basis);
    }

    private static String word(Map<String, Object> row, String column, String otherwise) {
        return row.get(column) instanceof String word && !word.isBlank() ? word.strip() : otherwise;
    }
}
