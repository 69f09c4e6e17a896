package dev.assent.search;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is asked of the list, as it stands in the address; what is absent or empty restricts nothing.
 *
 * @param words        parts of words, in any order and either script: number, license, reference, names, goods
 * @param setup        the national setup that decides
 * @param activity     EXPORT, IMPORT, TRANSIT, TRANSSHIPMENT or BROKERING
 * @param category     of at least one line: 2.1.a to 2.1.h, 3, 4; NONE: a line of no category
 * @param destination  ISO 3166-1 alpha-2, or a code of a setup
 * @param standing     as the list says it to its reader
 * @param decision     GRANTED, GRANTED_IN_PART, REFUSED or NO_LICENSE_REQUIRED, in at least one track
 * @param agency       that has a task on the file now
 * @param receivedFrom first day, in the time zone of the file's setup; so every day here
 * @param receivedTo   last day
 * @param closedFrom   first day
 * @param closedTo     last day
 * @param open         true: not closed; false: closed
 * @param overdue      true: open past its outer limit
 * @param urgent       true: filed as urgent
 * @param stopped      true: its clock stands
 * @param mine         true: files on which the reader has acted or holds a task
 * @param advised      true: files on which the reader's agency has given an opinion
 * @param sort         received (default), number, applicant, destination, limit or closed
 * @param order        asc or desc; default: the newest first, texts and limits from the beginning
 */
record Asked(String words, String setup, String activity, String category, String destination, String standing, String decision, String agency,
        @Schema(format = "date") String receivedFrom, @Schema(format = "date") String receivedTo, @Schema(format = "date") String closedFrom,
        @Schema(format = "date") String closedTo, String open, String overdue, String urgent, String stopped, String mine, String advised,
        String sort, String order) {

    /** Asks for words alone. */
    static Asked words(String words) {
        return new Asked(words, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
