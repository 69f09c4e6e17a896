package dev.assent.annex;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * A classified annex, as who is cleared for it sees it in a list.
 *
 * @param classification word of the table of clearances, such as SECRET
 * @param size           in bytes
 * @param addedBy        user id
 * @param at             UTC
 * @param content        null in lists, never part of an answer
 */
record Annex(String id, String classification, String name, String mediaType, int size, String addedBy, Instant at, @JsonIgnore byte[] content) {
}
