package dev.assent.screening.list;

import java.util.List;

/** A list that is not taken, and why; the one before it stays in force. */
public final class ListRefused extends Exception {
    private static final long serialVersionUID = 1;
    private final String pattern;
    private final transient List<Object> args;

    /**
     * @param pattern English sentence that the dictionary translates, with {0}, {1}
     * @param args    such as a line or a column
     */
    public ListRefused(String pattern, Object... args) {
        super(pattern + " " + List.of(args));
        this.pattern = pattern;
        this.args = List.of(args);
    }

    public String pattern() {
        return pattern;
    }

    public List<Object> args() {
        return args == null ? List.of() : args;
    }
}
