package dev.assent.diagram;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A node that one file has been in.
 *
 * @param id    of the node in the model
 * @param times how often it was entered
 * @param days  elapsed days by the clock in all, with one decimal, until now where it is still there
 * @param since since when it has been there; absent: it is there no more. UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FileNode(String id, long times, double days, Instant since) {
}
