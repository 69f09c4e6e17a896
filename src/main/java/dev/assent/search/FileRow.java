package dev.assent.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * A file in the list; what is absent the file has not, or it is not the reader's to see. Names are in the reader's language, times UTC.
 *
 * @param endUser    or, in an investigation, nobody
 * @param goods      descriptions of the first lines
 * @param lines      how many lines it has
 * @param standing   for the deciding authority, managers and auditors as the office says it, for others as the applicant is told
 * @param holders    the agencies that have a task on it now; for others than those who see it whole: their own
 * @param since      when the oldest of these tasks was given out
 * @param outerLimit absent until the file is complete
 * @param daysLeft   working days of the setup until then, negative past it; absent once the file is closed
 * @param stopped    its clock stands
 * @param decisions  codes, by track
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FileRow(String number, String setup, String setupName, String activity, String applicant, String endUser, String destination, String destinationName,
        String goods, int lines, String standing, List<Holder> holders, Instant since, Instant receivedAt, Instant outerLimit, Integer daysLeft,
        boolean urgent, boolean overdue, Boolean stopped, List<String> decisions, Instant closedAt) {

    /** @param agency id, or the group of the intake */
    record Holder(String agency, String name) {
    }
}
