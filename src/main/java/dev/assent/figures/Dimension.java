package dev.assent.figures;

import java.util.Locale;
import java.util.Map;

/** By what times are grouped. */
enum Dimension {
    // no database groups by a constant alone
    ALL("coalesce('ALL', f.setup)", "coalesce('ALL', s.setup)", "", ""),
    SETUP("f.setup", "s.setup", "", ""),
    ACTIVITY("f.activity", "s.activity", "", ""),
    DESTINATION("f.destination", "s.destination", "", ""),
    MONTH("f.ended_month", "s.ended_month", "", ""),
    OUTCOME("f.outcome", null, "", null),
    CATEGORY("k.category", "k.category", " join register.figure_category k on k.file_number = f.file_number", 
            " join (select distinct file_number, att_category as category from register.file_line where att_category is not null) k on k.file_number = s.file_number"),
    AGENCY("a.agency", "s.agency", " join (select distinct file_number, agency from register.figure_step) a on a.file_number = f.file_number", ""),
    ANSWER(null, "s.outcome", null, ""),
    KIND(null, "s.kind", null, ""),
    STEP(null, "s.step", null, ""),
    AGE(null, null, null, null),
    RUNG(null, "s.kind || ' ' || cast(s.rung as varchar(8))", null, ""),
    VERSION(null, "s.asked_by || ' ' || s.version", null, "");

    final String ofFile;
    final String ofStep;
    final String joinFile;
    final String joinStep;

    Dimension(String ofFile, String ofStep, String joinFile, String joinStep) {
        this.ofFile = ofFile;
        this.ofStep = ofStep;
        this.joinFile = joinFile;
        this.joinStep = joinStep;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What an address says of one group; null: it has no name. */
    Map<String, String> filter(String key) {
        return key == null ? null : switch (this) {
            case ALL -> Map.of();
            case MONTH -> Map.of("from", key, "to", key);
            case RUNG -> Map.of("kind", key.substring(0, key.indexOf(' ')), "rung", key.substring(key.indexOf(' ') + 1));
            case VERSION -> Map.of("table", key.substring(0, key.indexOf(' ')), "version", key.substring(key.indexOf(' ') + 1));
            default -> Map.of(word(), key);
        };
    }
}
