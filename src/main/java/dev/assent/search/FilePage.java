package dev.assent.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A page of the list.
 *
 * @param files  at most as many as asked for
 * @param count  how many files there are in all pages together, counted up to {@link Files#COUNTED}
 * @param more   there are more than were counted
 * @param next   number after which the next page begins; absent: this is the last
 * @param before number before which the page before ends; absent: this is the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FilePage(List<FileRow> files, int count, boolean more, String next, String before) {
}
