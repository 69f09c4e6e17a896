package dev.assent.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The business calendar of one agency: its zone, its weekend, its holidays and the hour its day closes.
 *
 * <p>Local dates are dates in the calendar's zone. A day closes at the cut-off hour or, without one, when the next day
 * starts. What arrives exactly at the cut-off hour is in time; without one, midnight belongs to the new day.
 */
public final class WorkingDays {
    private static final int LONGEST_CLOSURE = 366;

    private final ZoneId zone;
    private final Set<DayOfWeek> weekend;
    private final Holidays holidays;
    private final LocalTime cutOff;
    private final Set<LocalDate> worked;
    private final BusinessHours hours;

    /**
     * @param weekend the days of the week that are never working days; may be empty
     * @param holidays the days that are none either
     * @param cutOff the hour after which a submission counts as the next day's; null for the end of the day
     * @throws CalendarException if the weekend is the whole week, or the cut-off is midnight, which leaves no day
     */
    public WorkingDays(ZoneId zone, Set<DayOfWeek> weekend, Holidays holidays, LocalTime cutOff) {
        this(zone, weekend, holidays, cutOff, Set.of());
    }

    /** @param worked days that are worked although they are a holiday, or of the weekend */
    public WorkingDays(ZoneId zone, Set<DayOfWeek> weekend, Holidays holidays, LocalTime cutOff, Set<LocalDate> worked) {
        this(zone, weekend, holidays, cutOff, worked, null);
    }

    /** @param hours of business, which limits in business hours need; null: not said */
    public WorkingDays(ZoneId zone, Set<DayOfWeek> weekend, Holidays holidays, LocalTime cutOff, Set<LocalDate> worked, BusinessHours hours) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.weekend = Set.copyOf(weekend);
        this.holidays = Objects.requireNonNull(holidays, "holidays");
        this.cutOff = cutOff;
        this.worked = Set.copyOf(worked);
        this.hours = hours;
        if (this.weekend.size() == DayOfWeek.values().length) {
            throw new CalendarException("The weekend is the whole week: no working day is left.",
                    "عطلة نهاية الأسبوع تشمل الأسبوع كله: لا يبقى أي يوم عمل.");
        }
        if (LocalTime.MIDNIGHT.equals(cutOff)) {
            throw new CalendarException("A cut-off at 00:00 leaves no day: leave it out to mean the end of the day.",
                    "وقت الإقفال 00:00 لا يترك يومًا: احذفه ليعني نهاية اليوم.");
        }
    }

    public ZoneId zone() {
        return zone;
    }

    /** From when to when it is open; empty: the calendar does not say. */
    public Optional<BusinessHours> businessHours() {
        return Optional.ofNullable(hours);
    }

    public boolean isWorkingDay(LocalDate day) {
        return worked.contains(day) || !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** The same for calendars by which every deadline within these years is the same. */
    public String fingerprint(int firstYear, int lastYear) {
        return Fingerprint.of(zone + " " + cutOff + (hours == null ? "" : hours) + LocalDate.of(firstYear, 1, 1).datesUntil(LocalDate.of(lastYear + 1, 1, 1))
                .filter(day -> !isWorkingDay(day)).map(day -> Long.toString(day.toEpochDay(), Character.MAX_RADIX)).collect(Collectors.joining(" ", " ", "")));
    }

    /** The last day for which the holidays are known; empty: they come again for ever. */
    public Optional<LocalDate> knownUntil() {
        return holidays.knownUntil();
    }

    /**
     * The day so many working days after (or, if negative, before) the given day, which itself is not counted.
     *
     * @return the day itself for 0, working day or not
     * @throws CalendarException if the holidays leave no working day within a year
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate result = day;
        for (int left = Math.abs(workingDays); left > 0; left--) {
            result = neighbour(result, Integer.signum(workingDays));
        }
        return result;
    }

    /** The working days in (from, to]; the same number negative if {@code to} is the earlier day. */
    public int between(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? -between(to, from)
                : (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /** {@link #receiptDay(Instant, Unit)} for a limit in working days. */
    public LocalDate receiptDay(Instant received) {
        return receiptDay(received, Unit.WORKING_DAYS);
    }

    /**
     * The day as which a submission counts: its local date, but the next day if it came after the cut-off, and for a
     * limit in working days the next working day if that day is none. Hours start on the spot: always the local date.
     */
    public LocalDate receiptDay(Instant received, Unit unit) {
        LocalDate day = received.atZone(zone).toLocalDate();
        boolean inTime = !received.isAfter(closing(day)) && (unit != Unit.WORKING_DAYS || isWorkingDay(day));
        return unit.inHours() || inTime ? day : unit == Unit.WORKING_DAYS ? plus(day, 1) : day.plusDays(1);
    }

    /** When the day closes: at the cut-off hour (moved out of a gap of summer time), else at the start of the next. */
    public Instant closing(LocalDate day) {
        // LocalDate.atStartOfDay knows zones whose summer time starts at midnight
        return cutOff == null
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : day.atTime(cutOff).atZone(zone).toInstant();
    }

    /** The day whose deadline this is: a deadline at midnight belongs to the day that ends. */
    LocalDate dayOf(Instant deadline) {
        return (cutOff == null ? deadline.minusNanos(1) : deadline).atZone(zone).toLocalDate();
    }

    private LocalDate neighbour(LocalDate day, int step) {
        for (int distance = 1; distance <= LONGEST_CLOSURE; distance++) {
            LocalDate candidate = day.plusDays((long) step * distance);
            if (isWorkingDay(candidate)) {
                return candidate;
            }
        }
        throw new CalendarException("The holidays leave no working day within a year of " + day + ".",
                "العطل لا تترك أي يوم عمل خلال سنة من " + day + ".");
    }
}
