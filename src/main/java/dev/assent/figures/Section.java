package dev.assent.figures;

import java.util.List;
import java.util.Map;

/** One part of the page, with one table. */
interface Section {
    /** In its address. */
    String name();

    /** By what it can be grouped; the first is what an address means that says nothing. */
    default List<Dimension> by() {
        return List.of(Dimension.ALL);
    }

    /**
     * The rows of the table.
     *
     * <p>A number that has files behind it has the query of their address beside it: {@code silent}, {@code silentQuery}.
     */
    List<Map<String, Object>> rows(Question question, Dimension by);
}
