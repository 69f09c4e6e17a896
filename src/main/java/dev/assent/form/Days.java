package dev.assent.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;

/** What is known about days while a form is checked: what is past, and which days make sense as an answer to which question. */
record Days(Clock clock, Function<String, DateRange> ranges) {
    // somewhere on earth it is still yesterday
    boolean past(LocalDate day) {
        return day.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(-12)));
    }

    DateRange range(Field field) {
        return ranges.apply(field.path().get(field.path().size() - 1));
    }
}
