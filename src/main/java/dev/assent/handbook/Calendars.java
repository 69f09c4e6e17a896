package dev.assent.handbook;

import dev.assent.setup.Agency;
import dev.assent.setup.CalendarData;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/** By which calendar time is counted. */
final class Calendars {
    private Calendars() {
    }

    static void write(Writing writing) {
        Words words = writing.words();
        writing.document().article(words.say("The calendar"));
        writing.document().paragraph("<p>" + said(words.say("The State"), writing.procedure().setup().calendar(), words) + "</p>");
        for (Agency agency : writing.procedure().setup().agencies()) {
            if (agency.calendar() != null) {
                writing.document().paragraph("<p>" + said(writing.names().agency(agency.id()), agency.calendar(), words) + "</p>");
            }
        }
        writing.document().paragraph("<p>" + words.say("The day of receipt is not counted. A limit ends when its last day closes.") + "</p>");
    }

    private static String said(String whose, CalendarData calendar, Words words) {
        List<String> rest = calendar.weekend().stream().sorted().map(day -> Words.escaped(day.getDisplayName(TextStyle.FULL, words.language()))).toList();
        String holidays = calendar.holidays() == null ? "" : String.join(", ", Stream.concat(Stream.ofNullable(calendar.holidays().jollyday()), calendar.holidays().ical().stream().map(file -> file.substring(file.lastIndexOf('/') + 1))).map(Words::code).toList());
        return words.say("{0} counts by the time zone {1}; days of rest: {2}.", "<b>" + whose + "</b>", Words.code(calendar.zone().getId()), rest.isEmpty() ? words.say("none") : words.and(rest))
                + (calendar.cutOff() == null ? "" : " " + words.say("What arrives after {0} counts as arrived the next day.", Words.escaped(calendar.cutOff().toString())))
                + (calendar.businessHours() == null ? "" : " " + words.say("Hours of business are those from {0} to {1}.", Words.escaped(calendar.businessHours().from().toString()),
                        Words.escaped(calendar.businessHours().to().toString())))
                + (holidays.isEmpty() ? "" : " " + words.say("Its public holidays are those of {0}.", holidays));
    }
}
