package dev.assent.screening.list;

import java.util.List;

/**
 * A list as it was read.
 *
 * @param asOf    the issuer's date or instant of it, ISO 8601; null where the list does not say
 * @param entries in the order of the list; references are unique
 */
public record ReadList(String asOf, List<ListEntry> entries) {
    public ReadList {
        entries = List.copyOf(entries);
    }
}
