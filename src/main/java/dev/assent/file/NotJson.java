package dev.assent.file;

/** The body is no JSON. */
final class NotJson extends RuntimeException {
    private final int line;
    private final int column;

    NotJson(int line, int column) {
        this.line = line;
        this.column = column;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
