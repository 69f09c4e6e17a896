package dev.assent.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns an event of a list into its days. Whatever Assent would not obey is a fault: a holiday that is quietly missing moves deadlines. */
final class ListDays {
    private static final Set<String> ONCE = Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "UID", "STATUS");
    /** These do not change on which days the event is. */
    private static final Set<String> HARMLESS = Set.of("UID", "DTSTAMP", "SUMMARY", "DESCRIPTION", "CATEGORIES", "CLASS", "TRANSP", "CREATED",
            "LAST-MODIFIED", "SEQUENCE", "URL", "LOCATION", "COMMENT", "CONTACT", "ORGANIZER", "ATTENDEE", "GEO", "PRIORITY", "RESOURCES", "ATTACH",
            "RELATED-TO", "REQUEST-STATUS", "COLOR", "IMAGE", "CONFERENCE");
    private static final Set<String> OBEYED = Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "STATUS");
    private static final int LONGEST = 366;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern LENGTH = Pattern.compile("\\+?P(?:(\\d{1,3})W|(\\d{1,4})D)(?:T0H|T0S|T0M|T0H0M0S)?");

    private final ListEvent event;
    private final ListFaults faults;

    private ListDays(ListEvent event, ListFaults faults) {
        this.event = event;
        this.faults = faults;
    }

    /** @return empty if the event has faults */
    static Optional<RecurringDays> of(ListEvent event, ListFaults faults) {
        return new ListDays(event, faults).read();
    }

    private Optional<RecurringDays> read() {
        event.lines().forEach(this::check);
        Optional<LocalDate> start = single("DTSTART");
        if (event.first("DTSTART").isEmpty()) {
            faults.add(event, event.begin(), "it has no start date (DTSTART)", "بلا تاريخ بداية (DTSTART)");
        }
        if (start.isEmpty()) {
            return Optional.empty();
        }
        int length = length(start.get());
        if (length > LONGEST) {
            faults.add(event, event.first("DURATION").or(() -> event.first("DTEND")).get(), "it lasts longer than a year, which leaves no working day",
                    "يدوم أكثر من سنة فلا يبقى أي يوم عمل");
            return Optional.empty();
        }
        Optional<YearlyRule> rule = event.first("RRULE").flatMap(line -> YearlyRule.of(start.get(), line, (reason, arabic) -> faults.add(event, line, reason, arabic)));
        Set<LocalDate> more = dates("RDATE");
        Set<LocalDate> less = dates("EXDATE");
        RecurringDays whole = new RecurringDays(start.get(), 1, rule.orElse(null), more, Set.of());
        less.stream().sorted().filter(day -> whole.in(day.getYear()).noneMatch(day::equals)).map(DATE::format)
                .forEach(day -> event.all("EXDATE").stream().filter(line -> line.value().contains(day)).findFirst().ifPresent(line -> faults.add(event, line,
                        "nothing of the event begins on " + day, "لا يبدأ شيء من الحدث في " + day)));
        return Optional.of(new RecurringDays(start.get(), length, rule.orElse(null), more, less));
    }

    private void check(ContentLine line) {
        if (ONCE.contains(line.name()) && event.first(line.name()).get() != line) {
            faults.add(event, line, "it is said twice", "مذكور مرتين");
        }
        if (line.name().equals("RECURRENCE-ID")) {
            faults.add(event, line, "it moves a single repetition; use EXDATE and an event of its own", "ينقل تكرارًا واحدًا؛ استخدم EXDATE وحدثًا مستقلًا");
        } else if (!HARMLESS.contains(line.name()) && !OBEYED.contains(line.name()) && !line.name().startsWith("X-")) {
            faults.add(event, line, "nothing is known of this property, so it could not be obeyed", "هذه الخاصية غير معروفة فلا يمكن مراعاتها");
        }
        if (line.name().equals("STATUS") && !line.is("STATUS", "CONFIRMED") && !event.cancelled()) {
            faults.add(event, line, "it is not certain; remove the event or confirm it", "غير مؤكد؛ احذف الحدث أو أكّده");
        }
    }

    private int length(LocalDate start) {
        Optional<ContentLine> lasting = event.first("DURATION");
        if (lasting.isPresent()) {
            Matcher days = LENGTH.matcher(lasting.get().value());
            int length = !days.matches() ? 0 : days.group(1) == null ? Integer.parseInt(days.group(2)) : 7 * Integer.parseInt(days.group(1));
            if (length == 0 || event.first("DTEND").isPresent()) {
                faults.add(event, lasting.get(), length == 0 ? "an all-day event lasts whole days or weeks, such as P1D" : "it has an end (DTEND) already",
                        length == 0 ? "الحدث ليوم كامل يدوم أيامًا أو أسابيع كاملة مثل P1D" : "له نهاية (DTEND) من قبل");
            }
            return Math.max(1, length);
        }
        LocalDate end = single("DTEND").orElse(start);
        if (end.isBefore(start)) {
            faults.add(event, event.first("DTEND").get(), "it ends before it starts", "ينتهي قبل أن يبدأ");
        }
        // DTEND is the first day after; programs that write it equal to DTSTART mean one day
        return (int) Math.max(1, end.toEpochDay() - start.toEpochDay());
    }

    private Optional<LocalDate> single(String property) {
        return event.first(property).map(this::days).filter(days -> !days.isEmpty()).map(days -> {
            if (days.size() > 1) {
                faults.add(event, event.first(property).get(), "it is one date", "تاريخ واحد فقط");
            }
            return days.get(0);
        });
    }

    private Set<LocalDate> dates(String property) {
        return event.all(property).stream().flatMap(line -> days(line).stream()).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private List<LocalDate> days(ContentLine line) {
        if (line.parameters().containsKey("TZID")) {
            faults.add(event, line, "a whole day has no time zone (TZID)", "اليوم الكامل بلا منطقة زمنية (TZID)");
        }
        line.parameters().keySet().stream().filter(name -> !name.equals("VALUE") && !name.equals("TZID") && !name.startsWith("X-"))
                .forEach(name -> faults.add(event, line, "the parameter " + name + " could not be obeyed", "لا يمكن مراعاة المعامل " + name));
        List<LocalDate> days = new ArrayList<>();
        if (!line.parameters().getOrDefault("VALUE", "DATE").equalsIgnoreCase("DATE") || !line.value().matches("[\\d,]*")) {
            faults.add(event, line, "it is not an all-day event: only dates without a time are read, such as 20260501",
                    "ليس حدثًا ليوم كامل: لا تُقرأ إلا تواريخ بلا وقت مثل 20260501");
            return days;
        }
        for (String date : line.value().split(",", -1)) {
            try {
                days.add(LocalDate.parse(date, DATE));
            } catch (DateTimeException impossible) {
                faults.add(event, line, "there is no such date: " + date, "لا يوجد تاريخ كهذا: " + date);
            }
        }
        return days;
    }
}
