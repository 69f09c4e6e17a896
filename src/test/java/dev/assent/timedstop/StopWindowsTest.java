package dev.assent.timedstop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.calendar.Examples;
import dev.assent.calendar.Pause;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.TimingDocumentTest;
import dev.assent.calendar.WorkingDays;
import dev.assent.clock.FileClock;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the table of stops in docs/timing.md and computes every one of its examples. */
class StopWindowsTest {
    @TestFactory
    Stream<DynamicTest> stopsThatAreNoQuestions() throws IOException {
        return TimingDocumentTest.examples("Stops that are no questions", 7, row -> {
            WorkingDays days = Examples.calendar(row.get(1));
            Instant began = Examples.at(days, row.get(2));
            Instant asked = Examples.at(days, row.get(4));
            boolean lies = row.get(8).equals("by itself");
            StopRule.From from = StopRule.From.valueOf(row.get(10).toUpperCase(java.util.Locale.ROOT));
            StopRule rule = new StopRule("", FileClock.Clocks.ALL, from, StopRule.Counts.COMPLETE, limit(row.get(5)), limit(row.get(7)), lies ? null : limit(row.get(9)),
                    lies ? limit(row.get(9)) : null, new TimeLimit(60, dev.assent.calendar.Unit.WORKING_DAYS), null, null, null, null, null);
            Instant begun = row.get(6).equals("as requested") ? asked : Examples.at(days, row.get(6));
            StopWindows windows = new StopWindows(days, rule, began, asked, begun);
            Instant finished = lies ? windows.ends() : Examples.at(days, row.get(8));
            boolean counts = windows.made() && windows.begunInTime() && windows.inTime(finished);
            assertThat(!windows.made() ? "not made" : counts ? "counts" : "forfeited").isEqualTo(row.get(11));
            List<Pause> stops = counts ? List.of(new Pause(from == StopRule.From.ASKED ? asked : begun, finished, "")) : List.of();
            assertThat(Examples.text(days, ClockArithmetic.deadline(days, began, TimeLimit.parse(row.get(3)), stops))).isEqualTo(row.get(12));
        });
    }

    private static TimeLimit limit(String text) {
        return text.equals("none") ? null : TimeLimit.parse(text);
    }
}
