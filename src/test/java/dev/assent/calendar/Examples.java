package dev.assent.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The two fictional States of docs/timing.md, and dates as it writes them, weekday included and checked. */
public final class Examples {
    static final WorkingDays MERIDIA = new WorkingDays(ZoneId.of("Europe/Athens"),
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), holidays("meridia.ics"), LocalTime.of(16, 0),
            Set.of(), new BusinessHours(LocalTime.of(8, 0), LocalTime.of(16, 0)));
    static final WorkingDays QASIRA = new WorkingDays(ZoneId.of("Asia/Beirut"),
            Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), holidays("qasira.ics"), null);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

    private Examples() {}

    static ICalendarHolidays holidays(String name) {
        try (InputStream in = Examples.class.getResourceAsStream("/calendar/" + name)) {
            return ICalendarHolidays.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static WorkingDays calendar(String state) {
        return switch (state) {
            case "Meridia" -> MERIDIA;
            case "Qasira" -> QASIRA;
            default -> throw new IllegalArgumentException(state);
        };
    }

    /** Reads "Mon 5 Oct 2026 09:00" as local time of the calendar. */
    public static Instant at(WorkingDays calendar, String text) {
        return LocalDateTime.parse(text, TIME).atZone(calendar.zone()).toInstant();
    }

    public static String text(WorkingDays calendar, Instant instant) {
        return instant == null ? "none" : TIME.format(instant.atZone(calendar.zone()));
    }

    /** Reads "none" or stops such as "A to B, C to now D", where "now" marks one that is still open. */
    static List<Pause> stops(WorkingDays calendar, String text) {
        return text.equals("none") ? List.of() : Stream.of(text.split(", ")).map(stop -> {
            String[] ends = stop.split(" to ");
            Instant to = ends[1].startsWith("now ") ? null : at(calendar, ends[1]);
            return new Pause(at(calendar, ends[0]), to, "information request");
        }).toList();
    }
}
