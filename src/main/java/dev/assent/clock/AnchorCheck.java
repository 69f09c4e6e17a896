package dev.assent.clock;

import dev.assent.table.RowCheck;
import dev.assent.table.RowFault;
import java.util.Arrays;
import java.util.List;

/** Whether a row says from when its limit counts by a moment there is: a misspelt entry would be waited for as long as the file is open. */
public final class AnchorCheck {
    /** Kinds of entries of the record from which a limit may count. */
    public static final List<String> ENTRIES = List.of("BALLOT_CLOSED", "CASE_CALLED_IN", "DISPUTE_SETTLED", "DOCUMENT_ADDED", "ESCALATION_DECIDED", "ESCALATION_LODGED",
            "FILE_ACCEPTED", "FILE_RECEIVED", "FILE_SENT_BACK", "LEAD_ASSIGNED", "LINES_CLASSIFIED", "OPINION_GIVEN", "QUESTION_ANSWERED", "RISK_ASSESSED",
            "VERIFICATION_GIVEN");

    private AnchorCheck() {
    }

    /** @param words that the column may say; beside them, any of {@link #ENTRIES} */
    public static void of(RowCheck row, String column, Anchor.From... words) {
        List<String> known = Arrays.stream(words).map(Enum::name).toList();
        row.value(column).map(Object::toString).filter(word -> !known.contains(word) && !ENTRIES.contains(word))
                .ifPresent(word -> row.fault(RowFault.NO_ANCHOR, column, word, String.join(", ", known), String.join(", ", ENTRIES)));
    }
}
