package dev.assent.file;

/** The body is no JSON object; the sentence has the arguments line and column. */
public final class NotJson extends RuntimeException {
    static final String BROKEN = "This is not JSON: line {0}, column {1}.";
    static final String TWICE = "The same field comes twice: line {0}, column {1}.";
    static final String EXTREME = "Nested too deeply, or a number too long: line {0}, column {1}.";
    static final String NO_OBJECT = "One JSON object is expected: line {0}, column {1}.";
    public static final String ENCODING = "The text is not encoded in UTF-8: line {0}, column {1}.";

    private final int line;
    private final int column;

    public NotJson(String sentence, int line, int column) {
        super(sentence);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
