package dev.assent.information;

import java.time.Instant;
import java.util.Map;

/**
 * A question to the applicant, as the office knows it.
 *
 * @param number          of the question on its file: 1, 2, 3 …
 * @param agency          who wants to know
 * @param question        in the agency's own words
 * @param rule            the row of the table that says what it does to the clock
 * @param putAt           when it was put to the applicant; null: not yet
 * @param stopped         whether it has stopped a clock
 * @param stopCountsUntil a later answer forfeits the stop; null: whenever it comes
 * @param forfeitedAt     since when the stop counts as never made
 */
record Request(String id, String fileNumber, int number, String agency, String askedBy, String question, String needed,
        Map<String, Object> rule, Instant putAt, boolean stopped, Instant stopCountsUntil, Instant forfeitedAt) {

    /** ANSWERED by the applicant; LAPSED: never answered, the file is closed; WITHDRAWN by the lead; FILE_CLOSED for another reason. */
    enum Outcome { ANSWERED, LAPSED, WITHDRAWN, NOT_FORWARDED, FILE_CLOSED }

    QuestionRule ruled() {
        return QuestionRule.of(rule);
    }

    /** Does the clock stand because of it? */
    boolean stops() {
        return stopped && forfeitedAt == null;
    }

    /** When its stop is forfeited unless it is settled before; after the limit, so never, where that cannot happen. */
    Instant stopTimer(Instant limit) {
        return stops() && stopCountsUntil != null ? stopCountsUntil : Questioning.never(limit);
    }

    /** Is its stop forfeited by an end at this moment? */
    boolean tooLate(Instant at) {
        return stopCountsUntil != null && at.isAfter(stopCountsUntil);
    }
}
