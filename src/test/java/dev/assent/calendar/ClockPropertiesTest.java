package dev.assent.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every calendar, limit and set of stops. */
class ClockPropertiesTest extends AnyCalendar {

    @Property
    void withoutStopsTheDeadlineIsTheClosingOfTheLastDay(
            @ForAll("calendars") WorkingDays calendar, @ForAll("instants") Instant start, @ForAll("limits") TimeLimit limit) {
        Instant expected = switch (limit.unit()) {
            case HOURS -> start.plus(Duration.ofHours(limit.amount()));
            case BUSINESS_HOURS -> BusinessTime.after(calendar, start, Duration.ofHours(limit.amount()), List.of());
            case WORKING_DAYS -> calendar.closing(calendar.plus(calendar.receiptDay(start), limit.amount()));
            default -> closingOfTheLastDay(calendar, calendar.receiptDay(start, limit.unit()), limit);
        };
        assertThat(ClockArithmetic.deadline(calendar, start, limit, List.of())).isEqualTo(expected).isAfter(start);
    }

    private static Instant closingOfTheLastDay(WorkingDays calendar, LocalDate dayZero, TimeLimit limit) {
        LocalDate day = switch (limit.unit()) {
            case MONTHS -> dayZero.plusMonths(limit.amount());
            case YEARS -> dayZero.plusYears(limit.amount());
            default -> dayZero.plusDays(limit.amount());
        };
        LocalDate last = day;
        while (limit.lastDay() == LastDay.PREVIOUS && last.isAfter(dayZero) && !calendar.isWorkingDay(last)) {
            last = last.minusDays(1);
        }
        last = last.equals(dayZero) ? day : last;
        while (limit.lastDay() != LastDay.STAYS && !calendar.isWorkingDay(last)) {
            last = last.plusDays(1);
        }
        return calendar.closing(last);
    }

    @Property
    void aLimitThatRollsEndsOnAWorkingDayAndOneThatStaysOnItsOwn(
            @ForAll("calendars") WorkingDays calendar, @ForAll("instants") Instant start, @ForAll("limits") TimeLimit limit, @ForAll("stops") List<Pause> stops) {
        LocalDate last = calendar.dayOf(ClockArithmetic.deadline(calendar, start, limit, stops));
        assertThat(limit.unit().inHours() || limit.lastDay() == LastDay.STAYS && limit.unit() != Unit.WORKING_DAYS || calendar.isWorkingDay(last)).isTrue();
    }

    @Property
    void hoursOfBusinessLeaveExactlyTheLimitWhileItIsOpenAndNoClockStands(
            @ForAll("calendars") WorkingDays calendar, @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 60) int hours, @ForAll("stops") List<Pause> stops) {
        Instant deadline = ClockArithmetic.deadline(calendar, start, new TimeLimit(hours, Unit.BUSINESS_HOURS), stops);
        List<Pause> closed = new ArrayList<>(stops);
        BusinessHours open = calendar.businessHours().orElseThrow();
        LocalDate first = LocalDate.ofInstant(start, calendar.zone());
        first.datesUntil(LocalDate.ofInstant(deadline, calendar.zone()).plusDays(1)).forEach(day -> {
            Instant opens = calendar.isWorkingDay(day) ? day.atTime(open.from()).atZone(calendar.zone()).toInstant() : day.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
            closed.add(new Pause(day.atStartOfDay(calendar.zone()).toInstant(), opens, "closed"));
            if (calendar.isWorkingDay(day)) {
                closed.add(new Pause(day.atTime(open.to()).atZone(calendar.zone()).toInstant(), day.plusDays(1).atStartOfDay(calendar.zone()).toInstant(), "closed"));
            }
        });
        assertThat(ClockArithmetic.net(start, deadline, closed)).isEqualTo(Duration.ofHours(hours));
    }

    @Property
    void oneStopAddsTheDaysAfterItsFirstDateUpToTheDayAsWhichItsEndCounts(
            @ForAll("calendars") WorkingDays calendar, @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 40) int amount, @ForAll("pauses") Pause stop) {
        TimeLimit limit = new TimeLimit(amount, Unit.WORKING_DAYS);
        LocalDate dayZero = calendar.receiptDay(start);
        LocalDate from = LocalDate.ofInstant(stop.from(), calendar.zone());
        LocalDate to = calendar.receiptDay(stop.to());
        int lost = Math.max(0, calendar.between(from.isBefore(dayZero) ? dayZero : from, to));
        Instant unstopped = ClockArithmetic.deadline(calendar, start, limit, List.of());
        Instant added = calendar.closing(calendar.plus(dayZero, amount + lost));
        Instant expected = !stop.from().isBefore(unstopped) ? unstopped
                // it would expire while the clock stands: the day as which the restart counts, if that is a later one
                : stop.to().isBefore(added) ? added
                : calendar.closing(firstClosingAfter(calendar, stop.to()));
        assertThat(ClockArithmetic.deadline(calendar, start, limit, List.of(stop))).isEqualTo(expected);
    }

    @Property
    void theOrderAndRepetitionOfStopsDoNotMatter(
            @ForAll("calendars") WorkingDays calendar, @ForAll("instants") Instant start, @ForAll("limits") TimeLimit limit,
            @ForAll("stops") List<Pause> stops, @ForAll Random random) {
        List<Pause> shuffled = new ArrayList<>(stops);
        shuffled.addAll(stops);
        Collections.shuffle(shuffled, random);
        assertThat(spans(Pause.union(shuffled))).isEqualTo(spans(Pause.union(stops)));
        assertThat(ClockArithmetic.deadline(calendar, start, limit, shuffled))
                .isEqualTo(ClockArithmetic.deadline(calendar, start, limit, stops))
                .isEqualTo(ClockArithmetic.deadline(calendar, start, limit, Pause.union(stops)));
    }

    @Property
    void oneMoreStopNeverMakesADeadlineEarlier(
            @ForAll("calendars") WorkingDays calendar, @ForAll("instants") Instant start, @ForAll("limits") TimeLimit limit,
            @ForAll("stops") List<Pause> stops, @ForAll("pauses") Pause another) {
        List<Pause> more = new ArrayList<>(stops);
        more.add(another);
        assertThat(ClockArithmetic.deadline(calendar, start, limit, more))
                .isAfterOrEqualTo(ClockArithmetic.deadline(calendar, start, limit, stops));
    }

    @Property
    void noLimitExpiresWhileTheClockStands(
            @ForAll("calendars") WorkingDays calendar, @ForAll("instants") Instant start, @ForAll("limits") TimeLimit limit,
            @ForAll("stops") List<Pause> stops) {
        Instant deadline = ClockArithmetic.deadline(calendar, start, limit, stops);
        assertThat(Pause.union(stops))
                .noneMatch(stop -> stop.from().isBefore(deadline) && stop.to().isAfter(deadline));
    }

    // it may expire at the same time: a limit that ends while the clock stands waits for the next day that counts
    @Property
    void aLongerLimitNeverExpiresEarlier(
            @ForAll("calendars") WorkingDays calendar, @ForAll("instants") Instant start, @ForAll("limits") TimeLimit limit,
            @ForAll("stops") List<Pause> stops) {
        TimeLimit longer = limit.longer(1);
        assertThat(ClockArithmetic.deadline(calendar, start, longer, stops))
                .isAfterOrEqualTo(ClockArithmetic.deadline(calendar, start, limit, stops));
    }

    @Property
    void anHoursDeadlineLeavesExactlyTheLimitAsNetTime(
            @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 500) int hours,
            @ForAll("stops") List<Pause> stops) {
        Instant deadline = ClockArithmetic.deadline(Examples.MERIDIA, start, new TimeLimit(hours, Unit.HOURS), stops);
        assertThat(ClockArithmetic.net(start, deadline, stops)).isEqualTo(Duration.ofHours(hours));
    }

    @Property
    void netTimeIsTheSumOfItsPartsAndNeverMoreThanGross(
            @ForAll("instants") Instant from, @ForAll @IntRange(max = 90_000) int first,
            @ForAll @IntRange(max = 90_000) int second, @ForAll("stops") List<Pause> stops) {
        Instant middle = from.plus(Duration.ofMinutes(first));
        Instant to = middle.plus(Duration.ofMinutes(second));
        Duration net = ClockArithmetic.net(from, to, stops);
        assertThat(net)
                .isEqualTo(ClockArithmetic.net(from, middle, stops).plus(ClockArithmetic.net(middle, to, stops)))
                .isBetween(Duration.ZERO, ClockArithmetic.gross(from, to));
    }

    private static LocalDate firstClosingAfter(WorkingDays calendar, Instant restart) {
        LocalDate day = calendar.receiptDay(restart);
        return calendar.closing(day).isAfter(restart) ? day : calendar.plus(day, 1);
    }

    private static List<List<Instant>> spans(List<Pause> pauses) {
        return pauses.stream().map(pause -> List.of(pause.from(), pause.to())).toList();
    }
}
