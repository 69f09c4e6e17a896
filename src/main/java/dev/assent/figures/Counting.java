package dev.assent.figures;

import dev.assent.calendar.WorkingDays;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts a file and its steps from what the register says of it; the same facts always come to the same figures. */
final class Counting {
    private final JdbcClient jdbc;
    private final FigureStore store;
    private final Function<String, WorkingDays> calendars;
    private final Function<FileFacts.File, List<Target>> targets;

    Counting(JdbcClient jdbc, Function<String, WorkingDays> calendars, Function<FileFacts.File, List<Target>> targets) {
        this.jdbc = jdbc;
        this.store = new FigureStore(jdbc);
        this.calendars = calendars;
        this.targets = targets;
    }

    /**
     * Counts, in the transaction of the caller.
     *
     * @param anew also the time of a file that has been decided before; else its first decision stands, whatever came after it
     */
    void count(String number, boolean anew) {
        FileFacts facts = new FileFacts(jdbc, number);
        facts.hold().ifPresent(file -> {
            WorkingDays calendar = calendars.apply(file.setup());
            List<Asked> asked = Asked.on(number, jdbc);
            FileFacts.Stops stops = facts.stops();
            FileFacts.Decided decided = file.closedAt() == null ? null : facts.decided().orElse(null);
            store.write(file, asked.stream().map(each -> StepFigure.of(each, file, calendar, stops, decided)).toList(), calendar.zone());
            if (file.closedAt() != null && (anew || !store.has(number))) {
                store.write(FileFigure.of(file, facts, asked, calendar, targets.apply(file)), calendar.zone());
            }
            store.counted(number);
        });
    }
}
