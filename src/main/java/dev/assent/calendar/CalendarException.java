package dev.assent.calendar;

/**
 * A mistake a person made in a time limit, a calendar or a holiday file, told in both languages of the house.
 *
 * <p>{@link #getMessage()} is the English sentence, {@link #arabic()} the same in Arabic.
 */
public final class CalendarException extends IllegalArgumentException {
    private final String arabic;

    CalendarException(String english, String arabic) {
        this(english, arabic, null);
    }

    CalendarException(String english, String arabic, Throwable cause) {
        super(english, cause);
        this.arabic = arabic;
    }

    /** The sentence in Arabic. */
    public String arabic() {
        return arabic;
    }
}
