package dev.assent.search;

/** A parameter of the list has a value that it cannot have. */
final class NotAsked extends RuntimeException {
    final String field;

    /** @param sentence a key of the dictionary */
    NotAsked(String field, String sentence) {
        super(sentence);
        this.field = field;
    }
}
