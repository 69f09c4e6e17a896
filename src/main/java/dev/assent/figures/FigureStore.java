package dev.assent.figures;

import dev.assent.register.Sql;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facts that figures are read from. */
final class FigureStore {
    /** Raised when the same facts come to other figures: then every file is counted anew. */
    static final int RULES = 1;
    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(String file) {
        return jdbc.sql("select count(*) from register.figure_file where file_number = ? and decided").param(file).query(Integer.class).single() > 0;
    }

    void write(FileFigure figure, ZoneId zone) {
        String number = figure.file().number();
        for (String table : List.of("figure_target", "figure_category", "figure_file")) {
            jdbc.sql("delete from register." + table + " where file_number = ?").param(number).update();
        }
        FileFacts.File file = figure.file();
        Days days = figure.days();
        jdbc.sql("insert into register.figure_file values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").params(number, file.setup(), file.activity(),
                file.destination(), file.urgency(), Sql.time(file.receivedAt()), Sql.time(figure.endedAt()), month(figure.endedAt(), zone), figure.decided(), file.standing(),
                days.grossWorking(), days.netWorking(), days.grossCalendar(), days.netCalendar(), figure.incomplete().lostWorking(), figure.incomplete().lostCalendar(),
                figure.stopped().lostWorking(), figure.stopped().lostCalendar(), figure.questions(), figure.sentBack(), figure.rungs(), figure.conflict(), figure.forced(),
                figure.way()).update();
        figure.targets().forEach((target, met) -> jdbc.sql("insert into register.figure_target values (?, ?, ?, ?, ?, ?, ?)").params(number, target.number(), target.promised(),
                target.limit().amount(), target.limit().unit().name(), target.net() ? "NET" : "GROSS", met).update());
        figure.categories().forEach(category -> jdbc.sql("insert into register.figure_category values (?, ?)").params(number, category).update());
    }

    void write(FileFacts.File file, List<StepFigure> steps, ZoneId zone) {
        jdbc.sql("delete from register.figure_step where file_number = ?").param(file.number()).update();
        for (StepFigure step : steps) {
            Asked asked = step.asked();
            Days days = step.days();
            jdbc.sql("insert into register.figure_step values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").params(asked.kind(), asked.id(), file.number(),
                    file.setup(), file.activity(), file.destination(), asked.agency(), asked.rung(), Sql.time(asked.askedAt()), Sql.time(step.endedAt()),
                    step.endedAt() == null ? null : month(step.endedAt(), zone), Sql.time(asked.deadline()), days == null ? null : days.grossWorking(),
                    days == null ? null : days.netWorking(), days == null ? null : days.grossCalendar(), days == null ? null : days.netCalendar(), asked.outcome(),
                    asked.silent(), asked.late(), asked.passedOn(), step.changed(), asked.origin("table"), asked.origin("version")).update();
        }
    }

    void counted(String file) {
        if (jdbc.sql("update register.figure_state set rules = ? where file_number = ?").params(RULES, file).update() == 0) {
            jdbc.sql("insert into register.figure_state values (?, ?)").params(file, RULES).update();
        }
    }

    /** Files that are not counted, or by earlier rules; at most so many. */
    List<String> uncounted(int most) {
        return jdbc.sql("""
                select f.file_number from register.license_file f left join register.figure_state s on s.file_number = f.file_number
                where f.kind = 'APPLICATION' and (s.rules is null or s.rules < ?) order by f.file_number limit ?""").params(RULES, most).query(String.class).list();
    }

    private static String month(Instant at, ZoneId zone) {
        return YearMonth.from(at.atZone(zone)).toString();
    }
}
