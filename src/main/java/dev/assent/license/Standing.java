package dev.assent.license;

/** How a license stands, in words. */
enum Standing {
    IN_FORCE("in force"), SUSPENDED("suspended"), REVOKED("revoked");

    final String words;

    Standing(String words) {
        this.words = words;
    }

    static Standing of(String standing) {
        return valueOf(standing);
    }
}
