package dev.assent.handbook;

/** Knows how one kind of table is said. */
interface Sentences {
    boolean knows(Table table);

    /** Says the row; what it leaves is said after it. */
    void say(Clauses row);

    /** Under which heading the row stands, as HTML; rows of one heading are one article. Empty: under the table's name. */
    default String heading(Clauses row) {
        return "";
    }
}
