package dev.assent.search;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What tells a file apart on the card of a task; the same as in the list.
 *
 * @param destinationName in the reader's language
 * @param goods           descriptions of the first lines
 * @param daysLeft        working days until the outer limit, negative past it; absent while there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FileCard(String number, String applicant, String destinationName, String goods, Integer daysLeft, boolean urgent) {
    static FileCard of(FileRow row) {
        return new FileCard(row.number(), row.applicant(), row.destinationName(), row.goods(), row.daysLeft(), row.urgent());
    }
}
