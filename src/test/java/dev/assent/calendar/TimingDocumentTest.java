package dev.assent.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the tables of docs/timing.md and computes every one of their examples. */
public class TimingDocumentTest {

    @TestFactory
    Stream<DynamicTest> deadlinesWithTheClockRunning() throws IOException {
        return examples("Deadlines, the clock running", 17, row -> {
            WorkingDays calendar = Examples.calendar(row.get(1));
            Instant deadline = ClockArithmetic.deadline(
                    calendar, Examples.at(calendar, row.get(2)), TimeLimit.parse(row.get(3)), List.of());
            assertThat(Examples.text(calendar, deadline)).isEqualTo(row.get(4));
        });
    }

    @TestFactory
    Stream<DynamicTest> monthsYearsAndHoursOfBusiness() throws IOException {
        return examples("Months, years and hours of business", 28, row -> {
            WorkingDays calendar = Examples.calendar(row.get(1));
            Instant deadline = ClockArithmetic.deadline(calendar, Examples.at(calendar, row.get(2)), TimeLimit.parse(row.get(3)), Examples.stops(calendar, row.get(4)));
            assertThat(Examples.text(calendar, deadline)).isEqualTo(row.get(5));
        });
    }

    @TestFactory
    Stream<DynamicTest> deadlinesWithTheClockStopped() throws IOException {
        return examples("Deadlines, the clock stopped", 24, row -> {
            WorkingDays calendar = Examples.calendar(row.get(1));
            Instant start = Examples.at(calendar, row.get(2));
            TimeLimit limit = TimeLimit.parse(row.get(3));
            List<Pause> stops = Examples.stops(calendar, row.get(4));
            int now = row.get(4).indexOf("now ");
            Instant deadline = now < 0
                    ? ClockArithmetic.deadline(calendar, start, limit, stops)
                    : ClockArithmetic.deadline(
                            calendar, start, limit, stops, Examples.at(calendar, row.get(4).substring(now + 4)));
            assertThat(Examples.text(calendar, deadline)).isEqualTo(row.get(5));
        });
    }

    @TestFactory
    Stream<DynamicTest> stopsWithConditions() throws IOException {
        return examples("Stops with conditions", 8, row -> {
            WorkingDays calendar = Examples.calendar(row.get(1));
            Instant began = Examples.at(calendar, row.get(2));
            Instant asked = Examples.at(calendar, row.get(4));
            Instant answered = Examples.at(calendar, row.get(6));
            String stop = late(calendar, began, row.get(5), asked) ? "not made" : late(calendar, asked, row.get(7), answered) ? "forfeited" : "counts";
            assertThat(stop).isEqualTo(row.get(8));
            List<Pause> stops = stop.equals("counts") ? List.of(new Pause(asked, answered, "")) : List.of();
            Instant deadline = ClockArithmetic.deadline(calendar, began, TimeLimit.parse(row.get(3)), stops);
            assertThat(Examples.text(calendar, deadline)).isEqualTo(row.get(9));
        });
    }

    private static boolean late(WorkingDays calendar, Instant from, String within, Instant done) {
        return !within.equals("none") && done.isAfter(ClockArithmetic.deadline(calendar, from, TimeLimit.parse(within), List.of()));
    }

    @TestFactory
    Stream<DynamicTest> moreTimeByAgreement() throws IOException {
        return examples("More time by agreement", 6, row -> {
            if (row.size() == 5) {
                TimeLimit whole = TimeLimit.parse(row.get(2));
                TimeLimit longer = row.get(3).equals("none") ? whole : whole.longer(TimeLimit.parse(row.get(3)).amount());
                assertThat(Examples.text(Examples.MERIDIA, ClockArithmetic.deadline(Examples.MERIDIA, Examples.at(Examples.MERIDIA, row.get(1)), longer, List.of()))).isEqualTo(row.get(4));
                return;
            }
            WorkingDays calendar = Examples.calendar(row.get(1));
            TimeLimit limit = TimeLimit.parse(row.get(3));
            TimeLimit more = TimeLimit.parse(row.get(4));
            assertThat(more.unit()).isEqualTo(limit.unit());
            Instant deadline = ClockArithmetic.deadline(calendar, Examples.at(calendar, row.get(2)),
                    limit.longer(more.amount()), Examples.stops(calendar, row.get(5)));
            assertThat(Examples.text(calendar, deadline)).isEqualTo(row.get(6));
        });
    }

    @TestFactory
    Stream<DynamicTest> rungsOneAfterTheOther() throws IOException {
        return examples("Rungs, one after the other", 3, row -> assertThat(row.get(2).equals("none") ? "none" : Examples.text(Examples.MERIDIA,
                ClockArithmetic.deadline(Examples.MERIDIA, Examples.at(Examples.MERIDIA, row.get(1)), TimeLimit.parse(row.get(2)), List.of()))).isEqualTo(row.get(3)));
    }

    @TestFactory
    Stream<DynamicTest> reminders() throws IOException {
        return examples("Reminders", 9, row -> {
            WorkingDays calendar = Examples.calendar(row.get(1));
            Instant reminder = ClockArithmetic.reminder(calendar, Examples.at(calendar, row.get(2)),
                    Examples.at(calendar, row.get(3)), TimeLimit.parse(row.get(4)));
            assertThat(Examples.text(calendar, reminder)).isEqualTo(row.get(5));
        });
    }

    @TestFactory
    Stream<DynamicTest> graceAfterADeadline() throws IOException {
        return examples("Grace after a deadline", 7, row -> {
            WorkingDays calendar = Examples.calendar(row.get(1));
            Instant end = ClockArithmetic.plus(
                    calendar, Examples.at(calendar, row.get(2)), TimeLimit.parse(row.get(3)));
            assertThat(Examples.text(calendar, end)).isEqualTo(row.get(4));
        });
    }

    @TestFactory
    Stream<DynamicTest> grossAndNetTime() throws IOException {
        return examples("Gross and net time", 5, row -> {
            WorkingDays calendar = Examples.calendar(row.get(1));
            Instant from = Examples.at(calendar, row.get(2));
            Instant to = Examples.at(calendar, row.get(3));
            List<Pause> stops = Examples.stops(calendar, row.get(4));
            assertThat(hours(ClockArithmetic.gross(from, to))).isEqualTo(row.get(5));
            assertThat(hours(ClockArithmetic.net(from, to, stops))).isEqualTo(row.get(6));
        });
    }

    private static String hours(Duration time) {
        return "%d:%02d".formatted(time.toHours(), time.toMinutesPart());
    }

    /** The rows below a heading, each a test named by its first cell; the count guards against reading none. */
    public static Stream<DynamicTest> examples(String heading, int count, Consumer<List<String>> check)
            throws IOException {
        List<List<String>> rows = new ArrayList<>();
        boolean inSection = false;
        for (String line : Files.readAllLines(Path.of("docs/timing.md"))) {
            inSection = line.startsWith("## ") ? line.equals("## " + heading) : inSection;
            if (inSection && line.startsWith("| ") && !line.startsWith("| what it shows")) {
                rows.add(Stream.of(line.substring(1).split("\\|")).map(String::strip).toList());
            }
        }
        assertThat(rows).as(heading).hasSize(count);
        return rows.stream().map(row -> DynamicTest.dynamicTest(row.get(0), () -> check.accept(row)));
    }
}
