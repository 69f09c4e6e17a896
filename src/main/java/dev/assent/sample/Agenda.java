package dev.assent.sample;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What several agencies do at once, in the order in which it happens. */
final class Agenda {
    private record Event(Instant at, int place, Runnable happens) {
    }

    private final PriorityQueue<Event> events = new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::place));
    private int planned;

    void at(Instant when, Runnable happens) {
        events.add(new Event(when, planned++, happens));
    }

    /** Lets everything happen before this moment; what was to come later never does. */
    void run(Instant end) {
        while (!events.isEmpty() && events.peek().at.isBefore(end)) {
            events.poll().happens.run();
        }
        events.clear();
    }
}
