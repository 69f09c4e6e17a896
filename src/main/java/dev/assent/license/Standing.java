package dev.assent.license;

/** How a license stands, in words. */
public enum Standing {
    IN_FORCE("in force"), SUSPENDED("suspended"), REVOKED("revoked"), SURRENDERED("given back"), EXPIRED("expired"), EXHAUSTED("used up");

    /** a key of the dictionary */
    public final String words;

    Standing(String words) {
        this.words = words;
    }

    public static Standing of(String standing) {
        return valueOf(standing);
    }
}
