package dev.assent.figures;

import dev.assent.calendar.Pause;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what the register says of files: of one or of a thousand in the same few questions. */
final class FactStore {
    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The facts of those of them that are applications (an investigation decides on none), of open ones what their steps are counted from;
     * nobody ends these files until the transaction ends.
     */
    List<FileFacts> hold(List<String> numbers) {
        return of(numbers, " order by file_number for update", FileFacts.File::closed);
    }

    /** All facts of those of them that are applications, while others go on with them. */
    List<FileFacts> look(List<String> numbers) {
        return of(numbers, "", any -> true);
    }

    private List<FileFacts> of(List<String> numbers, String how, Predicate<FileFacts.File> whole) {
        List<FileFacts.File> files = numbers.isEmpty() ? List.of()
                : jdbc.sql("select * from register.license_file where file_number in (:files) and kind = 'APPLICATION'" + how).param("files", numbers).query((row, i) -> file(row)).list();
        List<String> found = files.stream().map(FileFacts.File::number).toList();
        return found.isEmpty() ? List.of() : facts(files, found, files.stream().filter(whole).map(FileFacts.File::number).toList());
    }

    private List<FileFacts> facts(List<FileFacts.File> files, List<String> found, List<String> whole) {
        Map<String, List<Asked>> asked = Asked.on(found, jdbc);
        Map<String, List<FileFacts.Decided>> decided = by(whole, """
                select d.file_number, max(d.first_at) as last_at, max(d.conditional) as conditional from (select file_number, track, min(decided_at) as first_at,
                  max(case when conditions is null then 0 else 1 end) as conditional from register.decision where file_number in (:files) group by file_number, track) d
                group by d.file_number""", (row, i) -> new FileFacts.Decided(Sql.instant(row, "last_at"), row.getInt("conditional") > 0));
        Map<String, List<FileFacts.Stop>> stops = by(found, "select * from register.clock_pause where file_number in (:files) and not forfeited", (row, i) ->
                new FileFacts.Stop(row.getString("agency"), row.getString("clocks"), new Pause(Sql.instant(row, "stopped_at"), Sql.instant(row, "restarted_at"), "")));
        Map<String, List<Pause>> incomplete = by(whole, "select file_number, asked_at, coalesce(answered_at, withdrawn_at) as ended_at from register.question"
                + " where file_number in (:files) and question_number is null", (row, i) -> new Pause(Sql.instant(row, "asked_at"), Sql.instant(row, "ended_at"), ""));
        Map<String, List<Mark>> marks = by(whole, "select file_number, asked_at as at, case when question_number is null then 'INCOMPLETE' else 'QUESTION' end as name"
                + " from register.question where file_number in (:files) union all select file_number, at, 'SENT_BACK' from register.record where file_number in (:files)"
                + " and kind = 'FILE_SENT_BACK'", (row, i) -> new Mark(Sql.instant(row, "at"), row.getString("name")));
        Map<String, List<String>> categories = by(whole, "select distinct file_number, att_category from register.file_line where file_number in (:files)"
                + " and att_category is not null order by file_number, att_category", (row, i) -> row.getString("att_category"));
        Set<String> overruled = by(whole, "select file_number from register.settlement where file_number in (:files) and outcome = 'APPROVE' and conditions is null",
                (row, i) -> true).keySet();
        return files.stream().map(file -> new FileFacts(file, asked.getOrDefault(file.number(), List.of()),
                decided.getOrDefault(file.number(), List.of()).stream().findFirst().orElse(null), incomplete.getOrDefault(file.number(), List.of()),
                new FileFacts.Stops(stops.getOrDefault(file.number(), List.of())), marks.getOrDefault(file.number(), List.of()),
                overruled.contains(file.number()), categories.getOrDefault(file.number(), List.of()))).toList();
    }

    private static FileFacts.File file(ResultSet row) throws SQLException {
        return new FileFacts.File(row.getString("file_number"), row.getString("setup"), row.getString("activity"), row.getString("destination"), row.getString("urgency"),
                Sql.instant(row, "received_at"), Sql.instant(row, "closed_at"), row.getString("standing"));
    }

    private <T> Map<String, List<T>> by(List<String> files, String sql, RowMapper<T> read) {
        Map<String, List<T>> all = new HashMap<>();
        if (files.isEmpty()) {
            return all;
        }
        jdbc.sql(sql).param("files", files).query(row -> {
            all.computeIfAbsent(row.getString("file_number"), any -> new ArrayList<>()).add(read.mapRow(row, 0));
        });
        return all;
    }
}
