package dev.assent.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/** Reads the events of an iCalendar file and refuses, by name, what cannot be a holiday. */
final class ICalendarFile {
    private static final Pattern DATES =
            Pattern.compile("^(?:DTSTART|DTEND|EXDATE|RDATE)\\b[^:]*:([\\d,]+)$", Pattern.MULTILINE);

    private final String name;

    ICalendarFile(String name) {
        this.name = name;
    }

    List<VEvent> events(InputStream in) {
        List<VEvent> events;
        try {
            // editors leave a byte order mark and bare line feeds; the format knows neither
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "")
                    .replaceAll("\r?\n", "\r\n");
            refuseImpossibleDates(text);
            events = new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT");
        } catch (IOException | ParserException | RuntimeException e) {
            throw broken(name, e.getMessage(), "الملف غير صالح: " + e.getMessage(), e);
        }
        if (events.isEmpty()) {
            throw broken(name, "it contains no events", "لا يحتوي على أي حدث", null);
        }
        events.forEach(this::check);
        return events.stream().filter(event -> !has(event, Property.STATUS, "CANCELLED")).toList();
    }

    /** ical4j reads 30 February as the 28th. */
    private static void refuseImpossibleDates(String text) {
        DATES.matcher(text).results()
                .flatMap(line -> Stream.of(line.group(1).split(",")))
                .forEach(date -> LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE));
    }

    private void check(VEvent event) {
        Optional<DtStart<Temporal>> start = event.getStartDate();
        Optional<DtEnd<Temporal>> end = event.getEndDate();
        if (start.isEmpty()) {
            throw broken(event, "has no start date", "بلا تاريخ بداية");
        }
        if (!(start.get().getDate() instanceof LocalDate first)) {
            throw broken(event, "is not an all-day event", "ليس حدثًا ليوم كامل");
        }
        if (end.isPresent() && !(end.get().getDate() instanceof LocalDate last && !last.isBefore(first))) {
            throw broken(event, "ends before it starts, or not on a day", "ينتهي قبل أن يبدأ أو لا ينتهي بيوم");
        }
        Optional<RRule<Temporal>> rule = event.getProperty(Property.RRULE);
        if (rule.isPresent() && rule.get().getRecur().getFrequency() != Frequency.YEARLY) {
            throw broken(event, "is repeated, but not yearly", "يتكرر ولكن ليس سنويًا");
        }
        if (event.getProperty(Property.RECURRENCE_ID).isPresent()) {
            throw broken(event, "moves a single repetition (RECURRENCE-ID); use EXDATE and an event of its own",
                    "ينقل تكرارًا واحدًا (RECURRENCE-ID)؛ استخدم EXDATE وحدثًا مستقلًا");
        }
    }

    private static boolean has(VEvent event, String property, String value) {
        return event.getProperty(property).map(Property::getValue).filter(value::equalsIgnoreCase).isPresent();
    }

    private CalendarException broken(VEvent event, String reason, String arabic) {
        String title = event.getProperty(Property.SUMMARY).map(Property::getValue).orElse("?");
        return broken(name, "the event \"" + title + "\" " + reason, "الحدث «" + title + "» " + arabic, null);
    }

    static CalendarException broken(String name, String reason, String arabic, Exception cause) {
        return new CalendarException("The holiday file " + name + " cannot be used: " + reason + ".",
                "لا يمكن استخدام ملف العطل " + name + ": " + arabic + ".", cause);
    }
}
