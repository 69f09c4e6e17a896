package dev.assent.precedent;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An earlier file like the one at hand.
 *
 * @param shared   what both have in common: by END_USER, APPLICANT, ITEM or DESTINATION (with activity and a category of goods)
 * @param standing where it stands, or how it ended; to those who may not see the file whole, as the applicant is told
 * @param reasons  of its decisions, a line each; null: none is entered, or they are not the reader's to see
 */
public record Precedent(String file, Instant receivedAt, Map<String, Shared> shared, String standing, String reasons) {
    /**
     * @param said  as it is written in the earlier file
     * @param words of a name, those that match; "asked = listed" where they are written differently. Empty: no name
     */
    public record Shared(String said, String words) {
    }

    /** As the variable {@code precedents} and the dossier hold it. */
    public Map<String, Object> row() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", file);
        row.put("receivedAt", receivedAt.toString());
        shared.forEach((because, both) -> {
            row.put(because, both.said());
            row.put(because + "_WORDS", both.words());
        });
        row.put("standing", standing);
        row.put("reasons", reasons);
        return row;
    }
}
