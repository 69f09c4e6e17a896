package dev.assent.letter.check;

/** All that the public page says of a license. */
enum Standing {
    VALID("Valid"), SUSPENDED("Suspended"), NOT_VALID("Not valid"), UNKNOWN("Unknown");

    final String word;

    Standing(String word) {
        this.word = word;
    }
}
