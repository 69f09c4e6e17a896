package dev.assent.figures;

import dev.assent.calendar.WorkingDays;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts files and their steps from what the register says of them; the same facts always come to the same figures. */
final class Counting {
    private final FactStore facts;
    private final FigureStore store;
    private final CountedFiles counted;
    private final Function<String, WorkingDays> calendars;
    private final Function<FileFacts.File, List<Target>> targets;

    Counting(JdbcTemplate jdbc, Function<String, WorkingDays> calendars, Function<FileFacts.File, List<Target>> targets) {
        this.facts = new FactStore(JdbcClient.create(jdbc));
        this.store = new FigureStore(jdbc);
        this.counted = new CountedFiles(jdbc);
        this.calendars = calendars;
        this.targets = targets;
    }

    /**
     * Counts, in the transaction of the caller; many files with as many questions as one.
     *
     * @param anew also what has been counted before; else first decisions and ended steps stand, whatever came after them
     */
    void count(List<String> numbers, boolean anew) {
        List<FileFacts> files = facts.hold(numbers);
        if (files.isEmpty()) {
            return;
        }
        List<String> held = files.stream().map(file -> file.file().number()).toList();
        Kept kept = store.kept(held);
        Set<String> decided = anew ? Set.of() : kept.decided();
        Map<String, StepFigure.Before> before = anew ? Map.of() : kept.steps();
        Map<FileFigure, ZoneId> figures = new LinkedHashMap<>();
        List<Object[]> steps = new ArrayList<>();
        Map<List<String>, List<Target>> promised = new HashMap<>();
        for (FileFacts file : files) {
            FileFacts.File its = file.file();
            WorkingDays calendar = calendars.apply(its.setup());
            StepFigure.of(file, calendar).forEach(step -> steps.add(
                    FigureStore.row(its, step.keeping(before.get(step.asked().kind() + step.asked().id())), calendar.zone())));
            if (its.closed() && !decided.contains(its.number())) {
                List<Target> targetsOfIt = promised.computeIfAbsent(List.of(its.setup(), its.activity(), its.urgency()), any -> targets.apply(its));
                figures.put(FileFigure.of(file, calendar, targetsOfIt), calendar.zone());
            }
        }
        store.steps(steps, kept);
        store.files(figures);
        if (anew) {
            store.tasks(held);
        }
        counted.counted(held.stream().filter(number -> !kept.current().contains(number)).toList());
    }
}
