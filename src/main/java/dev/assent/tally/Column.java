package dev.assent.tally;

/**
 * Something of each row of facts.
 *
 * @param sql over the alias of the facts and of what is joined to them
 */
public record Column(String name, String sql) {
    /** How many rows this holds of. */
    public static Column when(String name, String condition) {
        return new Column(name, "case when " + condition + " then 1 else 0 end");
    }
}
