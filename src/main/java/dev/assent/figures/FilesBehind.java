package dev.assent.figures;

import dev.assent.register.Sql;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files behind a number, those that took longest first. At most two hundred. */
@Component
class FilesBehind implements Section {
    private static final int MOST = 200;
    private final JdbcClient jdbc;

    FilesBehind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public List<Map<String, Object>> rows(Question question, Dimension by) {
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql("select f.* from register.figure_file f where " + question.files(values) + " order by f.net_working desc, f.ended_at desc, f.file_number limit " + MOST)
                .params(values).query((file, i) -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("number", file.getString("file_number"));
                    for (String column : List.of("setup", "activity", "destination", "outcome")) {
                        row.put(column, file.getString(column));
                    }
                    row.put("received", Sql.instant(file, "received_at"));
                    row.put("ended", Sql.instant(file, "ended_at"));
                    row.put("netWorking", file.getInt("net_working"));
                    row.put("grossWorking", file.getInt("gross_working"));
                    row.put("netCalendar", file.getInt("net_calendar"));
                    row.put("grossCalendar", file.getInt("gross_calendar"));
                    row.put("way", file.getString("way"));
                    return row;
                }).list();
    }
}
