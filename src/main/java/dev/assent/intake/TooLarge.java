package dev.assent.intake;

/** An application larger than any that makes sense. */
final class TooLarge extends RuntimeException {
    static final int MEGABYTES = 5;
    static final String SENTENCE = "The application is too large: at most {0} MB.";
}
