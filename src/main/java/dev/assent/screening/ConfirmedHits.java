package dev.assent.screening;

import java.util.List;

/** Hears of hits on a file that were confirmed, or found to hold without anybody's judgement, in the same transaction. */
public interface ConfirmedHits {
    /**
     * A confirmed hit.
     *
     * @param said        who is meant by which entry, in one line; not for the applicant
     * @param prohibition EMBARGO, OTHER_OBLIGATION or ATROCITIES (ATT Art. 6); null: people are only to know
     * @param basis       of the row by which it is a hit; may be null
     */
    record Confirmed(String said, String prohibition, String basis) {
    }

    /** @param hits one at least */
    void confirmed(String fileNumber, List<Confirmed> hits);
}
