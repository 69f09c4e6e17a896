package dev.assent.figures;

import dev.assent.register.Sql;
import dev.assent.replica.Reads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The files behind a number, those that took longest first: ended ones, those that such steps or tasks were on, or open ones. */
@Component
class FilesBehind implements FileSection {
    private static final List<String> DAYS = List.of("net_working", "gross_working", "net_calendar", "gross_calendar");
    /** Files on which there are steps or tasks; what an agency sees that was only asked is not how they ended. */
    private static final String WITH_STEPS = """
            (select l.file_number, l.setup, l.activity, l.destination, g.outcome, l.received_at, coalesce(g.ended_at, l.received_at) as ended_at, g.ended_at as end_known,
              coalesce(g.net_working, -1) as net_working, g.gross_working, g.net_calendar, g.gross_calendar, g.way
              from register.license_file l left join register.figure_file g on g.file_number = l.file_number and %s
              where exists (select 1 from register.%s s where s.file_number = l.file_number and %s)) f""";
    private static final String ENDED = "(select f.*, f.ended_at as end_known from register.figure_file f where %s) f";
    private final Reads reads;
    private final OpenFiles open;

    FilesBehind(Reads reads, OpenFiles open) {
        this.reads = reads;
        this.open = open;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public long count(Question question) {
        if (question.of(Question.OPEN)) {
            return open.count(question);
        }
        Map<String, Object> values = new HashMap<>();
        return reads.client().sql("select count(*) from " + from(question, values)).params(values).query(Long.class).single();
    }

    @Override
    public First first(Question question, int most) {
        return question.of(Question.OPEN) ? open.first(question, most) : FileSection.super.first(question, most);
    }

    @Override
    public List<Map<String, Object>> page(Question question, String after, int most) {
        if (question.of(Question.OPEN)) {
            return open.page(question, after, most);
        }
        Map<String, Object> values = new HashMap<>();
        String from = from(question, values);
        values.put("most", most);
        String beyond = "";
        if (after != null) {
            values.put("after", after);
            // the last one must be among them: where another file stands is told to nobody
            Optional<Map<String, Object>> last = reads.client().sql("select f.net_working, f.ended_at from " + from + " where f.file_number = :after").params(values)
                    .query((file, i) -> Map.<String, Object>of("days", file.getInt("net_working"), "ended", Sql.time(Sql.instant(file, "ended_at")))).optional();
            if (last.isEmpty()) {
                return List.of();
            }
            values.putAll(last.get());
            // the first condition is for the index, from which the next page is read where the last one ended
            beyond = " where f.net_working <= :days and (f.net_working < :days or f.ended_at < :ended or f.ended_at = :ended and f.file_number > :after)";
        }
        return reads.client().sql("select f.* from " + from + beyond + " order by f.net_working desc, f.ended_at desc, f.file_number limit :most").params(values)
                .query((file, i) -> row(file)).list();
    }

    private static String from(Question question, Map<String, Object> values) {
        String known = question.viewer().files("g", values);
        return question.of(Question.STEPS) ? WITH_STEPS.formatted(known, "figure_step", question.steps(values))
                : question.of(Question.TASKS) ? WITH_STEPS.formatted(known, "figure_task", question.tasks(values)) : ENDED.formatted(question.files(values));
    }

    private static Map<String, Object> row(ResultSet file) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", file.getString("file_number"));
        for (String column : List.of("setup", "activity", "destination", "outcome")) {
            row.put(column, file.getString(column));
        }
        row.put("received", Sql.instant(file, "received_at"));
        row.put("ended", Sql.instant(file, "end_known"));
        boolean known = file.getObject("gross_working") != null;
        for (String days : DAYS) {
            row.put(Stat.camel(days), known ? file.getInt(days) : null);
        }
        row.put("way", file.getString("way"));
        return row;
    }
}
