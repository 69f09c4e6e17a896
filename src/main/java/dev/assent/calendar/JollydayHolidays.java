package dev.assent.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The public holidays of a country from jollyday's calendars, with the days taken in lieu.
 *
 * <p>Days that are only observed, or on which only banks close, are working days. Holidays of the lunar calendar are
 * computed, not sighted: where a State announces them, give its own list as an iCalendar file.
 */
public final class JollydayHolidays implements Holidays {
    private final HolidayManager manager;
    private final String[] path;
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    /** The holidays of the whole country; see {@link #JollydayHolidays(String, String)}. */
    public JollydayHolidays(String country) {
        this(country, null);
    }

    /**
     * The holidays of a country, or of a part of it.
     *
     * @param code ISO 3166-1 code of a country, such as "EG", or ISO 3166-2 code of a part of one, such as "GB-ENG"
     * @throws CalendarException if the country or the part is not known; it names the parts that are
     */
    public static JollydayHolidays of(String code) {
        String[] parts = code.strip().split("-", 2);
        return new JollydayHolidays(parts[0], parts.length > 1 ? parts[1] : null);
    }

    /**
     * @param country ISO 3166-1 code of two letters, such as "EG"
     * @param subdivision the part after the hyphen of its ISO 3166-2 code, such as "by" in DE-BY; null for none
     * @throws CalendarException if the country or the subdivision is not known
     */
    public JollydayHolidays(String country, String subdivision) {
        String code = country == null ? "" : country.strip().toUpperCase(Locale.ROOT);
        if (code.length() != 2 || !HolidayManager.getSupportedCalendarCodes().contains(code)) {
            throw unknown("country", "البلد", country, "");
        }
        manager = HolidayManager.getInstance(ManagerParameters.create(code.toLowerCase(Locale.ROOT)));
        path = subdivision == null ? new String[0] : new String[] {subdivision.strip().toLowerCase(Locale.ROOT)};
        if (path.length > 0 && !manager.getCalendarHierarchy().getChildren().containsKey(path[0])) {
            String known = manager.getCalendarHierarchy().getChildren().keySet().stream().map(part -> code + "-" + part.toUpperCase(Locale.ROOT)).sorted()
                    .collect(Collectors.joining(", "));
            throw unknown("subdivision of " + code, "التقسيم الإداري في " + code, subdivision, known);
        }
    }

    @Override
    public boolean contains(LocalDate day) {
        return byYear.computeIfAbsent(day.getYear(), this::around).contains(day);
    }

    /** A holiday of one year may be taken in the next or the last: New Year's Day on a Saturday, on 31 December. */
    private Set<LocalDate> around(int year) {
        return IntStream.rangeClosed(year - 1, year + 1).boxed()
                .flatMap(y -> manager.getHolidays(Year.of(y), HolidayType.PUBLIC_HOLIDAY, path).stream())
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static CalendarException unknown(String what, String whatInArabic, String code, String known) {
        return new CalendarException(
                "No holidays are known for the " + what + " \"" + code + "\": use its ISO code, or an iCalendar file." + (known.isEmpty() ? "" : " Known are " + known + "."),
                "لا توجد عطل معروفة لـ" + whatInArabic + " «" + code + "»: استخدم رمز ISO أو ملف iCalendar." + (known.isEmpty() ? "" : " المعروف منها: " + known + "."));
    }
}
