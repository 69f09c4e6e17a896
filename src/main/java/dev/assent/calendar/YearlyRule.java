package dev.assent.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/** A rule by which a holiday comes again every year or every few years; parts that are not obeyed are refused. */
record YearlyRule(Recur<LocalDate> recur, boolean endless) {
    private static final int FAR = 400;
    private static final Map<String, Pattern> PARTS = Map.of(
            "FREQ", Pattern.compile("YEARLY"),
            "INTERVAL", Pattern.compile("[1-9]\\d{0,2}"),
            "COUNT", Pattern.compile("[1-9]\\d{0,3}"),
            "UNTIL", Pattern.compile("\\d{8}"),
            "WKST", Pattern.compile("MO|TU|WE|TH|FR|SA|SU"),
            "BYMONTH", Pattern.compile("(1[0-2]|[1-9])(,(1[0-2]|[1-9]))*"),
            "BYMONTHDAY", Pattern.compile("-?([12]\\d|3[01]|[1-9])(,-?([12]\\d|3[01]|[1-9]))*"),
            "BYDAY", Pattern.compile("[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU)(,[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU))*"),
            "BYSETPOS", Pattern.compile("[+-]?[1-9]\\d?"));

    /** @param fault told in both languages; empty is returned then */
    static Optional<YearlyRule> of(LocalDate start, ContentLine line, BiConsumer<String, String> fault) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : line.value().toUpperCase(Locale.ROOT).split(";")) {
            String[] pair = part.split("=", 2);
            Pattern allowed = PARTS.get(pair[0]);
            if (!part.isEmpty() && (allowed == null || pair.length < 2 || !allowed.matcher(pair[1]).matches() || parts.put(pair[0], pair[1]) != null)) {
                fault.accept(pair[0].equals("FREQ") ? "it is repeated, but not yearly: " + part : "this part of the rule is not obeyed: " + part,
                        pair[0].equals("FREQ") ? "يتكرر ولكن ليس سنويًا: " + part : "هذا الجزء من القاعدة لا يُراعى: " + part);
                return Optional.empty();
            }
        }
        if (!parts.containsKey("FREQ") || parts.containsKey("COUNT") && parts.containsKey("UNTIL") || !inMonths(parts)) {
            fault.accept("the rule does not say plainly which days it means", "القاعدة لا تبيّن بوضوح أي أيام تعني");
            return Optional.empty();
        }
        YearlyRule rule = new YearlyRule(new Recur<>(text(parts)), !parts.containsKey("COUNT") && !parts.containsKey("UNTIL"));
        if (rule.dates(start, start, start).noneMatch(start::equals)) {
            fault.accept("the event begins on a day that its own rule does not name", "يبدأ الحدث في يوم لا تسميه قاعدته");
            return Optional.empty();
        }
        return Optional.of(rule);
    }

    /** Weekdays, days of months and positions are those of named months. */
    private static boolean inMonths(Map<String, String> parts) {
        boolean narrowed = parts.containsKey("BYDAY") || parts.containsKey("BYMONTHDAY");
        return (!narrowed || parts.containsKey("BYMONTH")) && (!parts.containsKey("BYSETPOS") || narrowed)
                && !(parts.containsKey("BYMONTHDAY") && parts.getOrDefault("BYDAY", "").matches(".*\\d.*"));
    }

    private static String text(Map<String, String> parts) {
        return String.join(";", parts.entrySet().stream().filter(part -> !part.getKey().equals("WKST")).map(part -> part.getKey() + "=" + part.getValue()).toList());
    }

    Stream<LocalDate> dates(LocalDate start, LocalDate from, LocalDate to) {
        // which ends of a period the library includes depends on the rule
        return recur.getDates(start, from.minusDays(1), to.plusDays(1)).stream().filter(day -> !day.isBefore(from) && !day.isAfter(to) && !day.isBefore(start));
    }

    /** The last first day; empty if the rule never ends. */
    Optional<LocalDate> last(LocalDate start) {
        return endless ? Optional.empty() : dates(start, start, start.plusYears(FAR)).max(LocalDate::compareTo);
    }
}
