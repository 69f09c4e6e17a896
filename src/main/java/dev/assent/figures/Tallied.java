package dev.assent.figures;

import dev.assent.tally.Column;
import dev.assent.tally.Facts;
import dev.assent.tally.Tally;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What of files, steps and tasks is counted together. */
final class Tallied {
    static final Tally FILES = files("files", "", new Column("outcome", "f.outcome"));
    static final Tally FILES_BY_DESTINATION = files("files destination", "", new Column("destination", "f.destination"));
    static final Tally FILES_BY_CATEGORY = files("files category", " join register.figure_category k on k.file_number = f.file_number", new Column("category", "k.category"));
    static final Tally FILES_BY_AGENCY = files("files agency", " join (select distinct file_number, agency from register.figure_step" + Tally.MONTHS + ") a on a.file_number = f.file_number",
            new Column("agency", "a.agency"));
    static final Tally TARGETS = new Tally("targets", Facts.FILE, " join register.figure_target t on t.file_number = f.file_number", "f.decided",
            Stream.of("target", "promised", "amount", "unit", "counted").map(column -> new Column(column, "t." + column)).toList(), List.of(Column.when("met", "t.met")), List.of());
    static final Tally ENDS = new Tally("ends", Facts.FILE, "", "true", List.of(new Column("decided", "case when f.decided then 'YES' else 'NO' end"), new Column("outcome", "f.outcome")),
            Stream.concat(Losses.CAUSES.stream().map(cause -> Column.when(cause.name(), cause.ofFile)),
                    Losses.DAYS.values().stream().flatMap(days -> Stream.of("Working", "Calendar").map(kind -> new Column(days + kind, "f." + days + "_" + kind.toLowerCase())))).toList(),
            List.of());
    static final Tally WAYS = new Tally("ways", Facts.FILE, "", "true", List.of(new Column("way", "f.way")), List.of(), List.of(new Column("netWorking", "f.net_working")));
    static final Tally STEPS = steps("steps", "", new Column("agency", "s.agency"), new Column("kind", "s.kind"), new Column("rung", "cast(s.rung as varchar(8))"));
    static final Tally STEPS_BY_DESTINATION = steps("steps destination", "", new Column("destination", "s.destination"));
    static final Tally STEPS_BY_ANSWER = steps("steps answer", "", new Column("answer", "s.outcome"));
    static final Tally STEPS_BY_VERSION = steps("steps version", "", new Column("table", "s.asked_by"), new Column("version", "s.version"));
    /** Lines change without a step: what they say is never kept. */
    static final Tally STEPS_BY_CATEGORY = steps("", " join (select distinct file_number, att_category as category from register.file_line where att_category is not null) k"
            + " on k.file_number = s.file_number", new Column("category", "k.category"));
    static final Tally TASKS = new Tally("tasks", Facts.TASK, "", "true", List.of(new Column("agency", "s.agency"), new Column("step", "s.step")),
            List.of(Column.when("completed", "s.completed"), Column.when("untaken", "s.taken_at is null"), hundredths("waiting"), hundredths("working")),
            List.of(hours("waiting"), hours("working")));
    static final List<Tally> KEPT = List.of(FILES, FILES_BY_DESTINATION, FILES_BY_CATEGORY, FILES_BY_AGENCY, TARGETS, ENDS, WAYS, STEPS, STEPS_BY_DESTINATION, STEPS_BY_ANSWER,
            STEPS_BY_VERSION, TASKS);

    private Tallied() {
    }

    private static Tally files(String name, String joined, Column by) {
        String targets = IntStream.rangeClosed(1, 2).mapToObj(" left join register.figure_target t%1$d on t%1$d.file_number = f.file_number and t%1$d.target = %1$d"::formatted)
                .reduce("", String::concat);
        return new Tally(name, Facts.FILE, joined + targets, "f.decided", List.of(by), IntStream.rangeClosed(1, 2).boxed().flatMap(target -> Stream.of(
                Column.when("targeted" + target, "t" + target + ".met is not null"), Column.when("met" + target, "t" + target + ".met"))).toList(), Stat.columns("f"));
    }

    private static Tally steps(String name, String joined, Column... by) {
        return new Tally(name, Facts.STEP, joined, Cause.ANSWERED.ofStep, List.of(by), List.of(Column.when("silent", "s.silent"), Column.when("late", "s.late"),
                Column.when("passedOn", "s.passed_on"), Column.when("changed", "s.changed"), Column.when("undecided", "s.changed is null"),
                Column.when("missed", "s.silent or s.late")), Stat.columns("s"));
    }

    private static Column hundredths(String what) {
        return new Column(what, "cast(s." + what + "_hours * 100 as bigint)");
    }

    private static Column hours(String what) {
        return new Column(what, "cast(round(s." + what + "_hours, 0) as integer)");
    }
}
