package dev.assent.calendar;

import java.util.List;
import java.util.Optional;

/** The properties of one event of an iCalendar file, without those of its alarms. */
record ListEvent(ContentLine begin, List<ContentLine> lines) {
    Optional<ContentLine> first(String name) {
        return all(name).stream().findFirst();
    }

    List<ContentLine> all(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).toList();
    }

    /** As its people call it; by its UID where it has no name. */
    String title() {
        return first("SUMMARY").map(ContentLine::value).filter(name -> !name.isEmpty()).map(name -> name.replaceAll("\\\\([,;\\\\])", "$1"))
                .or(() -> first("UID").map(ContentLine::value)).orElse("?");
    }

    boolean cancelled() {
        return first("STATUS").filter(line -> line.is("STATUS", "CANCELLED")).isPresent();
    }
}
