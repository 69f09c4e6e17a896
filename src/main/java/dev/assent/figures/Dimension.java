package dev.assent.figures;

import dev.assent.tally.Cell;
import dev.assent.tally.Tally;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** By what times are grouped. */
enum Dimension {
    ALL(Tallied.FILES, Tallied.STEPS),
    SETUP(Tallied.FILES, Tallied.STEPS, "setup"),
    ACTIVITY(Tallied.FILES, Tallied.STEPS, "activity"),
    DESTINATION(Tallied.FILES_BY_DESTINATION, Tallied.STEPS_BY_DESTINATION, "destination"),
    MONTH(Tallied.FILES, Tallied.STEPS, "month"),
    OUTCOME(Tallied.FILES, null, "outcome"),
    CATEGORY(Tallied.FILES_BY_CATEGORY, Tallied.STEPS_BY_CATEGORY, "category"),
    AGENCY(Tallied.FILES_BY_AGENCY, Tallied.STEPS, "agency"),
    ANSWER(null, Tallied.STEPS_BY_ANSWER, "answer"),
    KIND(null, Tallied.STEPS, "kind"),
    STEP(null, null, "step"),
    AGE(null, null),
    RUNG(null, Tallied.STEPS, "kind", "rung"),
    VERSION(null, Tallied.STEPS_BY_VERSION, "table", "version");

    /** In which files are counted by it. */
    final Tally ofFile;
    final Tally ofStep;
    /** By what the tally is grouped; a key of several has spaces between them. */
    final List<String> grouped;

    Dimension(Tally ofFile, Tally ofStep, String... grouped) {
        this.ofFile = ofFile;
        this.ofStep = ofStep;
        this.grouped = List.of(grouped);
    }

    /** Of a group; null: it has none. */
    String key(Cell cell) {
        return this == ALL ? "ALL" : cell.keys().contains(null) ? null : String.join(" ", cell.keys());
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
