package dev.assent.handbook;

/** What a row says in one column, in FEEL. */
record Cell(String feel) {
    static final Cell NONE = new Cell("");

    boolean isEmpty() {
        return feel.isEmpty() || feel.equals("null") || feel.equals("\"\"");
    }

    boolean isText() {
        return feel.matches("\"[^\"]*\"");
    }

    boolean isNumber() {
        return feel.matches("-?\\d+(\\.\\d+)?");
    }

    boolean is(String word) {
        return feel.equals(word) || feel.equals("\"" + word + "\"");
    }

    /** Known without a file at hand. */
    boolean isPlain() {
        return isText() || isNumber() || feel.equals("true") || feel.equals("false");
    }

    /** Without the quotes of a text. */
    String plain() {
        return isText() ? feel.substring(1, feel.length() - 1) : feel;
    }
}
