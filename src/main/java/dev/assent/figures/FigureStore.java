package dev.assent.figures;

import dev.assent.register.ManyRows;
import dev.assent.register.Sql;
import dev.assent.tally.Facts;
import dev.assent.tally.StaleMonths;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facts that figures are read from. */
final class FigureStore {
    /** Its place in a row of a step. */
    private static final int ENDED_MONTH = 10;
    /** PostgreSQL takes no more than 32767 values in one statement. */
    private static final int KEYS_AT_ONCE = 5000;
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final StaleMonths stale;

    FigureStore(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
        this.stale = new StaleMonths(batches);
    }

    /** What is kept of these files; nobody else counts them until the transaction ends. */
    Kept kept(List<String> files) {
        Kept kept = new Kept();
        jdbc.sql("""
                select l.file_number, s.rules, s.attempts, f.decided, f.ended_month from register.license_file l left join register.figure_state s on s.file_number = l.file_number
                left join register.figure_file f on f.file_number = l.file_number where l.file_number in (:files)""").param("files", files).query(row -> {
                    kept.file(row.getString("file_number"), CountedFiles.current(row), row.getBoolean("decided"), row.getString("ended_month"));
                });
        jdbc.sql("select * from register.figure_step where file_number in (:files)").param("files", files).query(row -> {
            kept.stepRows().add(StepRow.of(row));
            if (row.getString("ended_month") != null) {
                kept.step(row.getString("kind") + row.getString("id"), row.getString("ended_month"), new StepFigure.Before(Sql.instant(row, "ended_at"), days(row)));
            }
        });
        return kept;
    }

    private static Days days(ResultSet row) throws SQLException {
        return new Days(row.getInt("gross_working"), row.getInt("net_working"), row.getInt("gross_calendar"), row.getInt("net_calendar"));
    }

    /** Writes them anew. */
    void files(Map<FileFigure, ZoneId> figures) {
        if (figures.isEmpty()) {
            return;
        }
        List<String> numbers = figures.keySet().stream().map(figure -> figure.file().number()).toList();
        forget(List.of("figure_target", "figure_category", "figure_file"), numbers);
        insert("figure_file", figures.entrySet().stream().map(each -> row(each.getKey(), each.getValue())));
        insert("figure_target", figures.keySet().stream().flatMap(figure -> figure.targets().entrySet().stream().map(each -> {
            Target target = each.getKey();
            return new Object[] {figure.file().number(), target.number(), target.promised(), target.limit().amount(), target.limit().unit().name(),
                target.net() ? "NET" : "GROSS", each.getValue()};
        })));
        insert("figure_category", figures.keySet().stream().flatMap(figure -> figure.categories().stream().map(category -> new Object[] {figure.file().number(), category})));
        stale.mark(Facts.FILE, figures.entrySet().stream().map(each -> month(each.getKey().endedAt(), each.getValue())).collect(Collectors.toSet()));
    }

    private static Object[] row(FileFigure figure, ZoneId zone) {
        FileFacts.File file = figure.file();
        Days days = figure.days();
        return new Object[] {file.number(), file.setup(), file.activity(), file.destination(), file.urgency(), Sql.time(file.receivedAt()), Sql.time(figure.endedAt()),
            month(figure.endedAt(), zone), figure.decided(), file.standing(), days.grossWorking(), days.netWorking(), days.grossCalendar(), days.netCalendar(),
            figure.incomplete().lostWorking(), figure.incomplete().lostCalendar(), figure.stopped().lostWorking(), figure.stopped().lostCalendar(), figure.questions(),
            figure.sentBack(), figure.rungs(), figure.conflict(), figure.forced(), figure.way()};
    }

    /** The steps of files of which this is kept, and none besides. */
    void steps(List<Object[]> rows, Kept kept) {
        Set<StepRow> same = rows.stream().map(StepRow::of).filter(kept.stepRows()::contains).collect(Collectors.toSet());
        List<Object[]> old = kept.stepRows().stream().filter(row -> !same.contains(row)).map(StepRow::key).toList();
        for (int from = 0; from < old.size(); from += KEYS_AT_ONCE) {
            jdbc.sql("delete from register.figure_step where (kind, id) in (:old)").param("old", old.subList(from, Math.min(old.size(), from + KEYS_AT_ONCE))).update();
        }
        insert("figure_step", rows.stream().filter(row -> !same.contains(StepRow.of(row))));
        Set<String> months = new TreeSet<>(kept.stepMonths());
        rows.stream().filter(row -> row[ENDED_MONTH] != null).forEach(row -> months.add((String) row[ENDED_MONTH]));
        stale.mark(Facts.STEP, months);
        // by whom a file was asked is counted with it
        stale.mark(Facts.FILE, kept.fileMonths());
    }

    /** Their tasks were written by somebody else. */
    void tasks(List<String> numbers) {
        stale.mark(Facts.TASK, numbers, Set.of());
    }

    static Object[] row(FileFacts.File file, StepFigure step, ZoneId zone) {
        Asked asked = step.asked();
        Days days = step.days();
        boolean open = days == null;
        return new Object[] {asked.kind(), asked.id(), file.number(), file.setup(), file.activity(), file.destination(), asked.agency(), asked.rung(), Sql.time(asked.askedAt()),
            Sql.time(step.endedAt()), step.endedAt() == null ? null : month(step.endedAt(), zone), Sql.time(asked.deadline()), open ? null : days.grossWorking(),
            open ? null : days.netWorking(), open ? null : days.grossCalendar(), open ? null : days.netCalendar(), asked.outcome(), asked.silent(), asked.late(),
            asked.passedOn(), step.changed(), asked.origin("table"), asked.origin("version")};
    }

    private void forget(List<String> tables, List<String> numbers) {
        tables.forEach(table -> jdbc.sql("delete from register." + table + " where file_number in (:files)").param("files", numbers).update());
    }

    private void insert(String table, Stream<Object[]> rows) {
        ManyRows.insert(batches, "register." + table, rows.toList());
    }

    private static String month(Instant at, ZoneId zone) {
        return YearMonth.from(at.atZone(zone)).toString();
    }
}
