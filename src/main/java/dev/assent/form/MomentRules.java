package dev.assent.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a question for a date, a time of day or both accepts: the texts form-js writes, nothing looser. */
final class MomentRules {
    private static final Pattern TIME = Pattern.compile("(\\d{2}:\\d{2})(Z|[+-](\\d{2}:\\d{2}))?");

    private MomentRules() {}

    static void check(Field field, Object value, Days days, Problems problems) {
        String subtype = field.json().path("subtype").asText("date");
        String zone = field.json().path("timeSerializingFormat").asText("");
        String text = value instanceof String given ? given : "";
        String[] parts = text.split("T", 2);
        LocalDate date = subtype.equals("time") ? null : date(parts[0]);
        switch (subtype) {
            case "time" -> refuse(isTime(text, zone), field, problems, "{0} must be a time of day (hours:minutes).");
            case "datetime" -> refuse(date != null && parts.length == 2 && isTime(parts[1], zone), field, problems,
                    "{0} must be a date and time.");
            default -> refuse(date != null && parts.length == 1, field, problems, "{0} must be a date (year-month-day).");
        }
        if (date != null && field.json().path("disallowPassedDates").asBoolean() && days.past(date)) {
            problems.add(field, "{0} must not be in the past.");
        } else if (date != null) {
            sense(field, date, days.range(field), problems);
        }
    }

    private static void sense(Field field, LocalDate date, DateRange range, Problems problems) {
        if (range.misses(date)) {
            problems.add(field, "{0} must not be before {1}.", range.earliest().toString());
        } else if (range.exceeds(date)) {
            problems.add(field, "{0} must not be after {1}.", range.latest().toString());
        }
    }

    private static void refuse(boolean accepted, Field field, Problems problems, String sentence) {
        if (!accepted) {
            problems.add(field, sentence);
        }
    }

    private static LocalDate date(String text) {
        try {
            // the strict ISO format refuses 30 February; years beyond four digits are typing errors
            return text.length() == 10 ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private static boolean isTime(String text, String format) {
        Matcher time = TIME.matcher(text);
        if (!time.matches() || !isClockTime(time.group(1)) || time.group(3) != null && !isClockTime(time.group(3))) {
            return false;
        }
        return switch (format) {
            case "utc_normalized" -> "Z".equals(time.group(2));
            case "utc_offset" -> time.group(3) != null;
            default -> time.group(2) == null;
        };
    }

    private static boolean isClockTime(String text) {
        try {
            return LocalTime.parse(text) != null;
        } catch (DateTimeParseException notATime) {
            return false;
        }
    }
}
