package dev.assent.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the days of a story, which go forward. */
final class DayReader {
    static final Set<String> WORDS = Set.of("day", "do", "then");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ActReader acts;
    private final CheckReader checks;

    DayReader(ActReader acts, CheckReader checks) {
        this.acts = acts;
        this.checks = checks;
    }

    List<Day> read(Part days) {
        List<Day> read = new ArrayList<>();
        LocalDateTime before = null;
        for (Part item : days.items()) {
            Map<String, Part> said = item.entries(WORDS);
            LocalDateTime at = at(item, said.get("day"), before).orElse(before);
            List<Act> done = said.containsKey("do") ? said.get("do").items().stream().map(acts::read).toList() : List.of();
            List<Check> so = said.containsKey("then") ? said.get("then").items().stream().map(checks::read).toList() : List.of();
            if (at != null) {
                read.add(new Day(item.line(), at, done, so));
            }
            before = at;
        }
        if (read.isEmpty()) {
            days.fault("A story has at least one day.");
        }
        return read;
    }

    private static Optional<LocalDateTime> at(Part item, Part day, LocalDateTime before) {
        if (day == null) {
            item.fault("Say on which day: day.");
            return Optional.empty();
        }
        try {
            boolean withTime = day.text().length() > 10;
            LocalDate date = LocalDate.parse(withTime ? day.text().substring(0, 10) : day.text());
            LocalTime usual = before != null && before.toLocalDate().equals(date) ? before.toLocalTime() : MORNING;
            LocalDateTime at = date.atTime(withTime ? LocalTime.parse(day.text().substring(10).strip()) : usual);
            if (before != null && at.isBefore(before)) {
                day.fault("The day goes back: {0} comes after {1}.", day.text(), before.toString().replace('T', ' '));
            }
            return Optional.of(at);
        } catch (DateTimeParseException none) {
            day.fault("\"{0}\" is no day such as 2026-11-23, nor a moment such as 2026-11-23 16:00.", day.text());
            return Optional.empty();
        }
    }
}
