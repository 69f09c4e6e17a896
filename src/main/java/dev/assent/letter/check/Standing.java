package dev.assent.letter.check;

/** All that the public page says of a license. */
public enum Standing {
    VALID("Valid"), SUSPENDED("Suspended"), NOT_VALID("Not valid"), UNKNOWN("Unknown");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** Key of the dictionary. */
    public String word() {
        return word;
    }
}
