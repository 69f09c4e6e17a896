package dev.assent.screening.list;

/**
 * A name under which somebody is listed.
 *
 * @param text    in the script of the list
 * @param quality of the name: PRIMARY, GOOD or LOW as the issuer says of an alias, ORIGINAL_SCRIPT
 */
public record ListedName(String text, String quality) {
    public static final String PRIMARY = "PRIMARY";
    public static final String GOOD = "GOOD";
    public static final String LOW = "LOW";
    public static final String ORIGINAL_SCRIPT = "ORIGINAL_SCRIPT";
}
