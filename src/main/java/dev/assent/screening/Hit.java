package dev.assent.screening;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A hit on a file, as the register keeps it.
 *
 * @param entry       of the list, as it was when the hit was found
 * @param explanation which words matched how
 * @param judges      the group that confirms or dismisses it
 * @param prohibition what it means if it is confirmed, a prohibition of ATT Art. 6; null: only that people know
 * @param judgement   CONFIRMED, DISMISSED, or null while it is open
 * @param remembered  the earlier hit whose dismissal holds here, too; null: judged here
 */
record Hit(String id, NamedInFile asked, String list, int version, String reference, String entryHash, Map<String, Object> entry, String listedName,
        int score, Map<String, Object> explanation, String judges, String prohibition, String basis, Instant foundAt, String judgement, String reasons,
        String judgedBy, Instant judgedAt, String remembered) {
    /** the highest score */
    static final int ALL = 100;

    /** the first letters of the id that forms show; within a file that is enough */
    private static final int SHORT = 12;

    /** What people call it in a form. */
    String code() {
        return id.substring(0, SHORT);
    }

    boolean open() {
        return judgement == null;
    }

    boolean dismissed() {
        return "DISMISSED".equals(judgement);
    }

    /** A confirmed hit that forbids. */
    boolean forbids() {
        return "CONFIRMED".equals(judgement) && prohibition != null;
    }

    ConfirmedHits.Confirmed confirmed() {
        return new ConfirmedHits.Confirmed(said(), prohibition, basis);
    }

    /** Who is meant by which entry, in one line. */
    String said() {
        return asked.name() + " = " + listedName + " (" + list + ", " + reference + ")";
    }

    /** What people read of it, for a form or the record. */
    Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("hit", id);
        shown.put("name", asked.name());
        shown.put("role", asked.role());
        shown.put("country", asked.country());
        shown.put("list", list);
        shown.put("version", version);
        shown.put("reference", reference);
        shown.put("listedName", listedName);
        shown.put("score", score);
        shown.put("explanation", explanation);
        shown.put("entry", entry);
        return shown;
    }

    static List<String> texts(Object value) {
        return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }
}
