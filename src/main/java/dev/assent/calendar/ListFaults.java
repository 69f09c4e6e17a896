package dev.assent.calendar;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a list of holidays, gathered, so that whoever mends it is told everything at once. */
final class ListFaults {
    private static final int SHOWN = 20;

    private final String file;
    private final List<String> english = new ArrayList<>();
    private final List<String> arabic = new ArrayList<>();

    ListFaults(String file) {
        this.file = file;
    }

    /** A fault of the file. */
    void add(String reason, String inArabic) {
        english.add(reason);
        arabic.add(inArabic);
    }

    /** A fault of one property. */
    void add(ContentLine line, String reason, String inArabic) {
        add("line " + line.number() + ", " + line.shown() + ": " + reason, "السطر " + line.number() + "، " + line.shown() + ": " + inArabic);
    }

    /** A fault of a property of an event. */
    void add(ListEvent event, ContentLine line, String reason, String inArabic) {
        add("line " + line.number() + ", the event \"" + event.title() + "\", " + line.shown() + ": " + reason,
                "السطر " + line.number() + "، الحدث «" + event.title() + "»، " + line.shown() + ": " + inArabic);
    }

    boolean none() {
        return english.isEmpty();
    }

    /** @throws CalendarException with every fault, if there is one */
    void refuse() {
        if (!none()) {
            throw broken(file, joined(english, " more"), joined(arabic, " أخرى"), null);
        }
    }

    private static String joined(List<String> faults, String more) {
        String first = String.join("; ", faults.subList(0, Math.min(SHOWN, faults.size())));
        return faults.size() > SHOWN ? first + "; … " + (faults.size() - SHOWN) + more : first;
    }

    static CalendarException broken(String name, String reason, String arabic, Exception cause) {
        return new CalendarException("The holiday file " + name + " cannot be used: " + reason + ".",
                "لا يمكن استخدام ملف العطل " + name + ": " + arabic + ".", cause);
    }
}
