package dev.assent.clock;

/**
 * From when a limit counts, as the column {@code countsFrom} of its row says.
 *
 * @param from  the moment
 * @param entry kind of an entry in the file's record, where it is none of the others; else null
 */
public record Anchor(From from, String entry) {
    /** What a limit may count from. */
    public enum From {
        /** when it is asked; also where the row says nothing */
        ASKED,
        /** the receipt of the application */
        RECEIVED,
        /** when the file was found complete */
        COMPLETE,
        /** the end of the last limit that an agency had for its opinion in this round, whenever it answered */
        ROUND_LIMIT,
        /** the decision of the rung below */
        DECISION_BELOW,
        /** the delivery of the notice by which it is asked */
        NOTICE_DELIVERED,
        /** the entry of a fact in the record; where it is not there yet, the clock stands until it is */
        ENTRY
    }

    public static final String COLUMN = "countsFrom";

    /** Reads a cell; what is no other word is a kind of entry. */
    static Anchor of(Object cell) {
        String word = cell instanceof String said && !said.isBlank() ? said.strip() : From.ASKED.name();
        for (From from : From.values()) {
            if (from != From.ENTRY && from.name().equals(word)) {
                return new Anchor(from, from == From.NOTICE_DELIVERED ? word : null);
            }
        }
        return new Anchor(From.ENTRY, word);
    }

    /** Does it count from an entry, which may still be to come? */
    boolean awaited() {
        return entry != null;
    }
}
